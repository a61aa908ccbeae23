import { useState } from 'react';
import type { RecoveryCodes as Codes, TotpSetUp, Ways } from '#platform/auth/second-factor/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { AloneForm, isLastSecond } from './alone-form.tsx';
import { sessionsKey } from './keys.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpCodes } from './set-up-codes.tsx';
import { WayRow } from './way-row.tsx';

/** The app that shows codes: set up in two steps, with codes to recover; or off. */
export function CodeAppRow({ ways }: { ways: Ways }) {
  const t = useT();
  const [setUp, setSetUp] = useState<TotpSetUp>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [isLast, setLast] = useState(false);
  const { busy, error, act } = useAct(waysKey, sessionsKey);

  const begin = () => act(async () => setSetUp(await api.post<TotpSetUp>('/api/auth/totp')));
  const renew = () => act(async () => setCodes((await api.post<Codes>('/api/auth/recovery-codes')).codes));
  const switchOff = () =>
    act(
      async () => {
        await api.delete('/api/auth/totp');
        setCodes(undefined);
        document.getElementById('universe-ways')?.focus({ preventScroll: true });
      },
      { done: { text: t('universe.security.codes.off') } },
    );

  return (
    <WayRow
      icon="shield-check"
      title={t('universe.security.codes.title')}
      text={ways.totp ? t('universe.security.codes.on', { count: ways.recoveryCodesLeft }) : t('universe.security.codes.none')}
      acts={
        ways.totp ? (
          <>
            <Button busy={busy} onClick={() => void renew()}>
              {t('universe.security.codes.renew')}
            </Button>
            <Button busy={busy} onClick={() => (isLastSecond(ways) ? setLast(true) : void switchOff())}>
              {t('universe.security.codes.switchOff')}
            </Button>
          </>
        ) : (
          !setUp && (
            <Button icon="plus" busy={busy} onClick={() => void begin()}>
              {t('universe.security.codes.switchOn')}
            </Button>
          )
        )
      }
    >
      {error !== undefined && <ProblemNotice error={error} />}
      {isLast && ways.totp && (
        <AloneForm
          done={t('universe.security.codes.off')}
          onDone={() => {
            setCodes(undefined);
            setLast(false);
          }}
          onCancel={() => setLast(false)}
        />
      )}
      {setUp && !ways.totp && !codes && (
        <SetUpCodes
          setUp={setUp}
          onDone={(given) => {
            setSetUp(undefined);
            setCodes(given);
          }}
          onCancel={() => setSetUp(undefined)}
        />
      )}
      {codes && <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />}
    </WayRow>
  );
}
