import './letters.css';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CaseFrame } from '../cases/case-frame.tsx';
import { useDayWords } from '../deadlines/use-day-words.ts';
import { useLetters } from './use-letters.ts';

/** The letters that were received in a case. */
export function Page() {
  return <CaseFrame tab="documents">{(its) => <Letters caseId={its.id} />}</CaseFrame>;
}

function Letters({ caseId }: { caseId: string }) {
  const t = useT();
  const days = useDayWords();
  const { data, error, refetch } = useLetters(caseId);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const bring = (
    <div className="u-row">
      <ButtonLink kind="primary" icon="plus" to="/despacho-legal/cartas">
        {t('despacho-legal.letters.list.bring')}
      </ButtonLink>
    </div>
  );
  if (data.items.length === 0)
    return (
      <EmptyState title={t('despacho-legal.letters.list.none')} text={t('despacho-legal.letters.list.noneText')}>
        {bring}
      </EmptyState>
    );
  return (
    <section className="sec" aria-labelledby="letters-list">
      <h2 id="letters-list">{t('despacho-legal.letters.list.title')}</h2>
      <ul className="rows">
        {data.items.map(({ id, name, kind, receivedAt }) => (
          <li key={id}>
            <LinkRow to={`/despacho-legal/casos/${caseId}/cartas/${id}`} mark={<Icon name="paperclip" />} name={name}>
              <span className="meta">
                {t(`despacho-legal.letters.kind.${kind}`)}
                {receivedAt && ` · ${t('despacho-legal.letters.list.received', { day: days.whole(receivedAt) })}`}
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {bring}
    </section>
  );
}
