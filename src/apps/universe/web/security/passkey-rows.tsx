import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Passkey } from '#platform/auth/passkeys/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { knowsPasskeys, makePasskey } from '#ui/session/passkeys.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { passkeysKey, sessionsKey } from './keys.ts';
import { PasskeyRow } from './passkey-row.tsx';
import { WayRow } from './way-row.tsx';

/** The passkeys there are, and one more. */
export function PasskeyRows() {
  const t = useT();
  const { data } = useQuery({
    queryKey: passkeysKey,
    queryFn: async ({ signal }) => (await api.get<{ items: Passkey[] }>('/api/auth/passkeys', signal)).items,
  });
  const [said, setSaid] = useState<string>();
  const { busy, error, act } = useAct(passkeysKey, waysKey, sessionsKey);

  async function add(): Promise<void> {
    setSaid(undefined);
    const isDone = await act(async () => {
      const answer = await makePasskey();
      if (answer === undefined || answer === 'known') {
        setSaid(t(answer === 'known' ? 'universe.security.passkeys.known' : 'universe.security.passkeys.unused'));
        return;
      }
      const { name } = await api.post<Passkey>('/api/auth/passkeys', { answer });
      showToast({ text: t('universe.security.passkeys.added', { name }) });
    });
    if (isDone) document.getElementById('universe-add-passkey')?.focus();
  }

  return (
    <>
      <WayRow
        icon="key-round"
        title={t('universe.security.passkeys.title')}
        text={t(data?.length ? 'universe.security.passkeys.text' : 'universe.security.passkeys.none')}
        acts={
          knowsPasskeys() ? (
            <Button icon="plus" id="universe-add-passkey" busy={busy} onClick={() => void add()}>
              {t('universe.security.passkeys.add')}
            </Button>
          ) : (
            <span className="meta">{t('universe.security.passkeys.notHere')}</span>
          )
        }
      >
        {error !== undefined && <ProblemNotice error={error} />}
        {said && (
          <Callout kind="danger" role="alert">
            <p>{said}</p>
          </Callout>
        )}
      </WayRow>
      {data?.map((passkey) => (
        <PasskeyRow passkey={passkey} key={passkey.id} />
      ))}
    </>
  );
}
