import './practice.css';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Avatar } from '#ui/primitives/avatar.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useScopeName } from '../privacy/use-scope-name.ts';
import { PracticeHead } from './practice-head.tsx';
import { usePeople } from './use-practice.ts';

/** The people who let whoever is here see something, and nothing of anybody else. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const scopeName = useScopeName();
  const { data, isPending, error, refetch } = usePeople();
  return (
    <>
      <PracticeHead current="people" lead={t('universe.practice.lead')} />
      <section className="sec" aria-labelledby="universe-practice-people">
        <h2 className="sr" id="universe-practice-people">
          {t('universe.practice.people')}
        </h2>
        {isPending && <Loading text={t('universe.sharing.loading')} />}
        {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data?.length === 0 && <EmptyState title={t('universe.practice.nobody')} text={t('universe.practice.nobodyText')} />}
        {data && data.length > 0 && (
          <ul className="rows rows--card universe-received">
            {data.map(({ id, name, scopes, expiresAt }) => (
              <li key={id}>
                <LinkRow to={`/universe/consulta/persona/${id}`} mark={<Avatar name={name} />} name={name}>
                  <span className="meta">{format.list(scopes.map((scope) => scopeName(scope)))}</span>
                  <span className="meta">{t('universe.sharing.until', { date: format.date(expiresAt) })}</span>
                </LinkRow>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
