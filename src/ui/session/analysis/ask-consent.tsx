import { type ReactNode, useState } from 'react';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { Link } from '../../address/link.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../primitives/button-link.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { Switch } from '../../primitives/switch.tsx';
import { useAct } from '../../primitives/use-act.ts';
import { useDecide } from '../use-consents.ts';

const parts = ['what', 'why', 'who', 'howLong', 'stop'] as const;

type Props = {
  consent: Consent;
  /** What can be done once it is on. */
  children?: ReactNode;
};

/**
 * The whole text of a use, and its switch, where somebody is about to need it (a11y/C8). Turning it on starts nothing by itself. Whoever
 * can never allow it reads why, and has nothing to press.
 */
export function AskConsent({ consent, children }: Props) {
  const t = useT();
  const decide = useDecide();
  const { busy, error, act } = useAct();
  // What was just decided stays to be seen.
  const [shown, setShown] = useState(consent.granted);
  const { text, refused, granted } = consent;

  if (refused === 'account') {
    return (
      <div className="stack stack-2">
        <p className="strong">{t('analysis.consent.account')}</p>
        <p>{t('analysis.consent.accountText')}</p>
        <p className="meta">{t('analysis.consent.accountOther')}</p>
      </div>
    );
  }
  if (refused === 'age') {
    return (
      <div className="stack stack-2">
        <p className="strong">{t('analysis.consent.age')}</p>
        <p>{t('analysis.consent.ageText')}</p>
        <div>
          <ButtonLink to="/universe/edad">{t('analysis.consent.ageGo')}</ButtonLink>
        </div>
      </div>
    );
  }
  const set = async (isOn: boolean) => {
    setShown(isOn);
    if (!(await act(() => decide(consent, isOn)))) setShown(granted);
  };
  return (
    <div className="stack stack-4">
      {!granted && <p>{t('analysis.consent.off')}</p>}
      <div className="stack stack-2">
        <p className="meta">{t('analysis.consent.before')}</p>
        <dl className="ui-consent-text">
          {parts.map((part) => (
            <div key={part}>
              <dt className="meta">{t(`analysis.consent.${part}`)}</dt>
              <dd>{text[part]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="ui-consent-switch">
        <Switch label={text.name} hint={text.hint} checked={shown} disabled={busy} onChange={(isOn) => void set(isOn)} />
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
      {granted && children}
      <p className="meta">
        <Link className="inline" to="/universe/quien-ve-que">
          {t('analysis.consent.where')}
        </Link>
      </p>
    </div>
  );
}
