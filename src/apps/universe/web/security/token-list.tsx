import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiToken } from '#platform/auth/api-tokens/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { CreateToken } from './create-token.tsx';
import { apiTokensKey } from './keys.ts';
import { WayRow } from './way-row.tsx';

/** The keys of a person's own programs: what each may do, until when, and the end of it. */
export function TokenList() {
  const t = useT();
  const format = useFormat();
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: apiTokensKey,
    queryFn: async ({ signal }) => (await api.get<{ items: ApiToken[] }>('/api/auth/api-tokens', signal)).items,
  });
  const { busy, act } = useAct(apiTokensKey);

  const revoke = ({ id, name }: ApiToken) =>
    act(
      async () => {
        await api.delete(`/api/auth/api-tokens/${id}`);
        document.getElementById('universe-tokens')?.focus({ preventScroll: true });
      },
      { done: { text: t('universe.security.tokens.revoked', { name }) }, loudly: true },
    );
  const aboutOf = ({ scopes, lastUsedAt, expiresAt }: ApiToken): string =>
    [
      format.list(scopes.map((scope) => t(`universe.security.tokens.scope.${scope}`))),
      lastUsedAt ? t('universe.security.tokens.used', { date: format.date(lastUsedAt) }) : t('universe.security.tokens.unused'),
      t('universe.security.tokens.until', { date: format.date(expiresAt) }),
    ].join(' · ');

  return (
    <section className="sec" aria-labelledby="universe-tokens">
      <div className="sec-head">
        <h2 id="universe-tokens" tabIndex={-1}>
          {t('universe.security.tokens.title')}
        </h2>
        {!isMaking && (
          <Button icon="plus" onClick={() => setMaking(true)}>
            {t('universe.security.tokens.create')}
          </Button>
        )}
      </div>
      <p className="muted measure">{t('universe.security.tokens.text')}</p>
      {isMaking && <CreateToken onDone={() => setMaking(false)} />}
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data !== undefined && data.length > 0 && (
        <ul className="rows rows--card">
          {data.map((token) => (
            <WayRow
              key={token.id}
              icon="cpu"
              title={token.name}
              text={aboutOf(token)}
              acts={
                <Button busy={busy} onClick={() => void revoke(token)}>
                  {t('universe.security.tokens.revoke')}
                  <span className="sr"> {token.name}</span>
                </Button>
              }
            />
          ))}
        </ul>
      )}
      {data?.length === 0 && !isMaking && <p className="meta">{t('universe.security.tokens.none')}</p>}
    </section>
  );
}
