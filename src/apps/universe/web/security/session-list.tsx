import { useQuery } from '@tanstack/react-query';
import type { Session } from '#platform/auth/session/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { sessionsKey } from './keys.ts';

/** Where the account is open, this device first; one of them ended, or all but this. */
export function SessionList() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: sessionsKey,
    queryFn: async ({ signal }) => (await api.get<{ items: Session[] }>('/api/auth/sessions', signal)).items,
  });
  const { busy, act } = useAct(sessionsKey);
  const others = data?.filter(({ isThis }) => !isThis) ?? [];
  const sessions = [...(data?.filter(({ isThis }) => isThis) ?? []), ...others];

  const end = (send: () => Promise<unknown>, text: string) =>
    act(
      async () => {
        await send();
        document.getElementById('universe-sessions')?.focus({ preventScroll: true });
      },
      { done: { text }, loudly: true },
    );

  return (
    <section className="sec" aria-labelledby="universe-sessions">
      <div className="sec-head">
        <h2 id="universe-sessions" tabIndex={-1}>
          {t('universe.security.sessions.title')}
        </h2>
        {others.length > 0 && (
          <Button
            busy={busy}
            onClick={() => void end(() => api.post('/api/auth/sessions/end-others'), t('universe.security.sessions.othersEnded'))}
          >
            {t('universe.security.sessions.endOthers')}
          </Button>
        )}
      </div>
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <ul className="rows rows--card">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              busy={busy}
              onEnd={() => void end(() => api.delete(`/api/auth/sessions/${session.id}`), t('universe.security.sessions.ended'))}
            />
          ))}
        </ul>
      )}
      {data && others.length === 0 && <p className="meta">{t('universe.security.sessions.alone')}</p>}
    </section>
  );
}

function SessionRow({ session, busy, onEnd }: { session: Session; busy: boolean; onEnd(): void }) {
  const t = useT();
  const format = useFormat();
  const name = session.label ?? t('universe.security.sessions.unnamed');
  const methods = format.list(session.methods.map((method) => t(`universe.security.sessions.by.${method}`)));
  const used = t('universe.security.sessions.used', {
    day: format.day(session.lastSeenAt),
    time: format.time(session.lastSeenAt),
  });
  return (
    <li className="universe-way">
      <div className="item">
        <Chip icon="activity" size="sm" />
        <span className="grow">
          <b>{name}</b>
          <span className="meta">
            {session.isThis ? t('universe.security.sessions.now') : used}
            {' · '}
            {t('universe.security.sessions.cameIn', { methods })}
          </span>
        </span>
        <span className="u-row u-row-2 universe-way-acts">
          {session.isThis ? (
            <Tag kind="ok" icon="check">
              {t('universe.security.sessions.this')}
            </Tag>
          ) : (
            <Button busy={busy} onClick={onEnd}>
              {t('universe.security.sessions.end')}
              <span className="sr"> {`${name}, ${used}`}</span>
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
