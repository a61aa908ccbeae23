import { useState } from 'react';
import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { Stretches } from './stretches.tsx';

const needed: readonly ConsentPurpose[] = ['emotion-analysis', 'camera', 'social-cues'];

/** What is written and what is seen meanwhile, side by side: whether both point the same way. Off until each of three permissions is on. */
export function Together({ consents }: { consents: readonly Consent[] }) {
  const t = useT();
  const format = useFormat();
  const [fixed, setFixed] = useState<FixedWords>();
  const uses = needed.flatMap((use) => consents.find(({ purpose }) => purpose === use) ?? []);
  if (uses.length < needed.length) return null;
  const off = uses.filter(({ granted }) => !granted).map(({ text }) => text.name);
  return (
    <section className="sec social-voice-part" aria-labelledby="social-voice-together">
      <div className="stack stack-1">
        <h2 className="t-lead" id="social-voice-together">
          {t('comunicacion-social.together.title')}
        </h2>
        <p className="measure">{t('comunicacion-social.together.text')}</p>
      </div>
      {fixed && <FixedPlace fixed={fixed} isKept={false} onClose={() => setFixed(undefined)} />}
      {uses.some(({ refused }) => refused === 'age') ? (
        <p className="measure">{t('analysis.consent.ageText')}</p>
      ) : (
        <>
          {off.length > 0 && (
            <div className="stack stack-3">
              <p className="measure">{t('comunicacion-social.together.off', { count: off.length, names: format.list(off) })}</p>
              <div className="u-row">
                <ButtonLink to="/universe/quien-ve-que" icon="eye">
                  {t('comunicacion-social.together.permissions')}
                </ButtonLink>
              </div>
            </div>
          )}
          {/* Taken back half way, the camera goes off and what was written stays to be read. */}
          <Stretches isAllowed={off.length === 0} onDanger={setFixed} />
        </>
      )}
    </section>
  );
}
