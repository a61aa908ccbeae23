import { useQuery } from '@tanstack/react-query';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { LastConflictCheck } from '../../professional/conflict/contract.ts';
import type { ReceivedShare } from '../../professional/contract.ts';
import { ConflictMatches } from './conflict-matches.tsx';
import { desksKey, receivedKey, receivedOneKey } from './keys.ts';

/** Whether a professional can take a case: names are compared first, and nothing of the case is seen before they say so. */
export function AnswerPanel({ share }: { share: ReceivedShare }) {
  const t = useT();
  const go = useGo();
  const format = useFormat();
  const url = `/api/despacho-legal/shared/${share.id}`;
  const checked = useQuery({
    queryKey: [...receivedOneKey(share.id), 'check'],
    queryFn: ({ signal }) => api.get<LastConflictCheck>(`${url}/conflict-check`, signal),
    refetchOnMount: 'always',
    gcTime: 0,
  });
  const { busy, error, act } = useAct(receivedKey, desksKey);
  const { last, left } = checked.data ?? { last: null, left: 0 };
  const hasMatches = last !== null && last.matches.length > 0;
  const compare = () => void act(() => api.post(`${url}/conflict-check`));
  const accept = () => void act(() => api.post(`${url}/accept`, { despiteMatches: hasMatches }));
  const decline = () =>
    void act(async () => {
      await api.post(`${url}/decline`);
      go('/despacho-legal/compartidos', { replace: true });
    });
  return (
    <section className="sec legal-measure" aria-labelledby="legal-answer">
      <h2 className="t-lead" id="legal-answer">
        {t('despacho-legal.conflict.title')}
      </h2>
      <p className="measure">{t('despacho-legal.conflict.lead', { name: share.person })}</p>
      {!checked.data &&
        (checked.error ? <ProblemNotice error={checked.error} retry={() => void checked.refetch()} /> : <Loading />)}
      {last && (
        <>
          <ConflictMatches check={last} />
          <p className="meta">
            {t('despacho-legal.conflict.checked', {
              date: format.date(last.checkedAt),
              time: format.time(last.checkedAt),
              count: last.compared,
            })}
          </p>
        </>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      {checked.data && (
        <div className="u-row">
          {!last && (
            <Button kind="primary" icon="shield-check" busy={busy} onClick={compare}>
              {t('despacho-legal.conflict.compare')}
            </Button>
          )}
          {last && (
            <Button kind={hasMatches ? 'line' : 'primary'} busy={busy} onClick={accept}>
              {t(`despacho-legal.conflict.${hasMatches ? 'acceptAnyway' : 'accept'}`)}
            </Button>
          )}
          <Button busy={busy} onClick={decline}>
            {t('despacho-legal.conflict.decline')}
          </Button>
          {last && left > 0 && (
            <Button kind="quiet" busy={busy} onClick={compare}>
              {t('despacho-legal.conflict.again', { count: left })}
            </Button>
          )}
          <ButtonLink kind="quiet" to="/despacho-legal/nombres">
            {t('despacho-legal.conflict.names')}
          </ButtonLink>
        </div>
      )}
      <p className="meta measure">{t('despacho-legal.conflict.declineText')}</p>
    </section>
  );
}
