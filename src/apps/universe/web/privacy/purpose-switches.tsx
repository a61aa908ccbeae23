import { useState } from 'react';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { useConsents } from '#ui/session/use-consents.ts';
import { ConsentText } from './consent-text.tsx';
import { useDecide } from './use-decide.ts';

/** One switch for each use. To turn one on, its text is read first; to turn it off, nothing is asked. */
export function PurposeSwitches({ consents }: { consents: ReturnType<typeof useConsents> }) {
  const t = useT();
  const decide = useDecide();
  const [asked, setAsked] = useState<Consent>();
  const { busy, error, clear, act } = useAct();

  async function set(consent: Consent, granted: boolean): Promise<void> {
    const done = {
      text: t(`universe.privacy.purposes.${granted ? 'on' : 'off'}`, { name: consent.text.name }),
      // Taking it back can be undone; giving it back was read already.
      undo: () => decide(consent, !granted),
    };
    // Beneath the dialog nobody reads a notice.
    if (await act(() => decide(consent, granted), { done, loudly: !granted })) setAsked(undefined);
  }

  const whyNot = ({ refused, inUse }: Consent) =>
    refused ? t(`universe.privacy.purposes.${refused}`) : !inUse && t('universe.privacy.purposes.notUsed');

  return (
    <section className="card universe-purposes" aria-labelledby="universe-purposes">
      <h2 className="t-lead" id="universe-purposes">
        {t('universe.privacy.purposes.title')}
      </h2>
      {consents.isPending && <Loading text={t('universe.sharing.loading')} />}
      {consents.error && !consents.data && <ProblemNotice error={consents.error} retry={() => void consents.refetch()} />}
      {consents.data?.some(({ refused }) => refused === 'account') && (
        <p className="meta">{t('universe.privacy.purposes.accountText')}</p>
      )}
      {consents.data?.map((consent) => (
        <Switch
          key={consent.purpose}
          label={consent.text.name}
          hint={[consent.text.hint, whyNot(consent)].filter(Boolean).join(' ')}
          checked={consent.granted}
          disabled={busy || (consent.refused !== undefined && !consent.granted)}
          onChange={(isOn) => {
            clear();
            if (isOn) setAsked(consent);
            else void set(consent, false);
          }}
        />
      ))}
      <Dialog
        open={asked !== undefined}
        title={asked?.text.name ?? ''}
        describe={t('universe.privacy.purposes.read')}
        onClose={() => setAsked(undefined)}
        actions={
          asked && (
            <>
              <Button kind="primary" busy={busy} onClick={() => void set(asked, true)}>
                {t('universe.privacy.purposes.allow')}
              </Button>
              {/* A key pressed too soon allows nothing. */}
              <Button data-autofocus onClick={() => setAsked(undefined)}>
                {t('universe.privacy.purposes.refuse')}
              </Button>
            </>
          )
        }
      >
        {asked && <ConsentText text={asked.text} />}
        {error !== undefined && <ProblemNotice error={error} />}
      </Dialog>
    </section>
  );
}
