import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CaseSeenList } from '../professional/case-seen-list.tsx';
import { CaseFrame } from './case-frame.tsx';
import { useHistory } from './use-case.ts';

/** "Historial": what was done in the case and when, last first. */
export function Page() {
  return (
    <CaseFrame tab="history">
      {({ id }) => (
        <>
          <Lines caseId={id} />
          <CaseSeenList caseId={id} />
        </>
      )}
    </CaseFrame>
  );
}

function Lines({ caseId }: { caseId: string }) {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch } = useHistory(caseId);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <section className="sec" aria-labelledby="legal-history">
      <h2 className="t-lead" id="legal-history">
        {t('despacho-legal.history.title')}
      </h2>
      <p className="muted measure">{t('despacho-legal.history.lead')}</p>
      <ol className="timeline">
        {data.items.map(({ at, act, name }) => {
          const key = `despacho-legal.history.act.${act}`;
          const said = words.has(key) ? t(key) : t('despacho-legal.history.other');
          return (
            <li key={`${at} ${act} ${name}`} className="done">
              <span className="dot" />
              <div>
                <p className="meta">
                  <time dateTime={at}>
                    {format.date(at)}, {format.time(at)}
                  </time>
                </p>
                <p className="strong">{said}</p>
                {name && <p className="meta legal-text">{name}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
