import { type ReactNode, useState } from 'react';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';

type Props = { consent: Consent; children: ReactNode };

/** Something that needs a permission: its text first, then what it is for (a11y/C8). Taking the permission back ends what was going on. */
export function Permitted({ consent, children }: Props) {
  const t = useT();
  // Whoever decides here keeps the text where it is; whoever decided before finds it folded.
  const [wasOn] = useState(consent.granted);
  const [isOpen, setOpen] = useState(false);
  const { granted, refused, text } = consent;

  if (refused) return <AskConsent consent={consent} />;
  if (wasOn) {
    return (
      <div className="stack stack-4">
        {granted && children}
        <details className="ui-figures">
          <summary>
            {t('comunicacion-social.voice.permit', { name: text.name })}{' '}
            <span className="meta">({t(`comunicacion-social.voice.${granted ? 'isOn' : 'isOff'}`)})</span>
          </summary>
          <div className="social-voice-permit">
            <AskConsent consent={consent} />
          </div>
        </details>
      </div>
    );
  }
  if (isOpen || granted) return <AskConsent consent={consent}>{children}</AskConsent>;
  return (
    <div className="stack stack-3">
      <p className="meta">{t('analysis.consent.off')}</p>
      <div className="u-row">
        <Button icon="shield-check" aria-expanded={false} onClick={() => setOpen(true)}>
          {t('comunicacion-social.voice.open')}
        </Button>
      </div>
    </div>
  );
}
