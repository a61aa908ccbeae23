import { useQuery } from '@tanstack/react-query';
import type { Connection } from '#platform/auth/single-sign-on/connections/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { connectionsKey } from './keys.ts';
import { WayRow } from './way-row.tsx';

/** The sites that know this account, what they know, and the end of it. */
export function ConnectionList() {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: connectionsKey,
    queryFn: async ({ signal }) => (await api.get<{ items: Connection[] }>('/api/auth/connections', signal)).items,
  });
  const { busy, act } = useAct(connectionsKey);

  const end = ({ clientId, name }: Connection) =>
    act(
      async () => {
        await api.delete(`/api/auth/connections/${encodeURIComponent(clientId)}`);
        document.getElementById('universe-connections')?.focus({ preventScroll: true });
      },
      { done: { text: t('universe.security.connections.ended', { name }) }, loudly: true },
    );

  return (
    <section className="sec" aria-labelledby="universe-connections">
      <h2 id="universe-connections" tabIndex={-1}>
        {t('universe.security.connections.title')}
      </h2>
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted measure">{t('universe.security.connections.none')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="rows rows--card">
          {data.map((site) => (
            <WayRow
              key={site.clientId}
              icon="external-link"
              title={site.name}
              text={`${site.host} · ${t('universe.security.connections.knows', {
                what: format.list(
                  ['you' as const, ...site.shares].map((one) => t(`universe.security.connections.shares.${one}`)),
                ),
              })} · ${t('universe.security.connections.since', { date: format.date(site.since) })}`}
              acts={
                <Button busy={busy} onClick={() => void end(site)}>
                  {t('universe.security.connections.end')}
                  <span className="sr"> {site.name}</span>
                </Button>
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}
