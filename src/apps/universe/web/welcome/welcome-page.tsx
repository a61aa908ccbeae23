import './welcome.css';
import { useEffect, useRef, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { moveOnboarding, type OnboardingMove, onboardingAt, welcomeSteps } from '../../core/onboarding.ts';
import { questionOf } from '../../core/questions.ts';
import { useArrivalProfile } from '../profile/use-arrival-profile.ts';
import { useSavedSettings } from '../profile/use-saved-settings.ts';
import { WelcomeIdentity } from './welcome-identity.tsx';
import { WelcomeQuestion } from './welcome-question.tsx';

/** One question per screen, the answer seen and saved at once. The address holds the place, so reload and back keep it. */
export function Page() {
  const t = useT();
  const go = useGo();
  const saved = useSavedSettings();
  const { profile, readError, readAgain, state, error, retry } = saved;
  const place = onboardingAt(useQueryParam('pregunta') ?? null);
  const step = welcomeSteps[place.index];
  const [ending, setEnding] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useArrivalProfile(place.index, profile);

  // The first screen is announced by the shell; from then on the same page shows another question.
  const before = useRef(place.index);
  useEffect(() => {
    if (before.current === place.index) return;
    before.current = place.index;
    heading.current?.focus();
  }, [place.index]);

  async function move(kind: OnboardingMove): Promise<void> {
    if (kind === 'skip') await putBack();
    const next = moveOnboarding(place, kind);
    if (!next.finished) return go(`/bienvenida?pregunta=${next.index + 1}`);
    setEnding({ busy: true });
    try {
      await saved.finishOnboarding();
      go('/universe');
    } catch (failure) {
      setEnding({ busy: false, error: failure });
    }
  }

  /** Who does not know yet leaves the question as they found it. */
  async function putBack(): Promise<void> {
    if (!arrival || !profile || !step) return;
    if (step !== 'identity') {
      if (profile.settings[step] !== arrival.settings[step]) await saved.change({ [step]: arrival.settings[step] });
      return;
    }
    const { conditions } = arrival.identity;
    if (String(profile.identity.conditions) !== String(conditions)) await saved.save(() => saved.changeIdentity({ conditions }));
  }

  if (readError) return <ProblemNotice error={readError} retry={readAgain} />;
  if (!profile || !step) return <Loading text={t('universe.profile.loading')} />;
  const progress = { position: place.index + 1, total: welcomeSteps.length };
  const isLast = progress.position === progress.total;
  const notes = (
    <>
      {state === 'failed' ? (
        <ProblemNotice title={t('universe.save.failed')} error={error} retry={retry} />
      ) : (
        <Saved state={state} />
      )}
      {ending.error !== undefined && <ProblemNotice error={ending.error} retry={() => move('leave')} />}
    </>
  );
  return (
    <div className="universe-welcome">
      <div className="universe-welcome-head">
        <Stars {...progress} label={t('universe.welcome.progress', progress)} />
        <span className="meta" aria-hidden="true">
          {t('universe.welcome.progress', progress)}
        </span>
        <Button kind="quiet" className="push" busy={ending.busy} onClick={() => move('leave')}>
          {t('universe.welcome.leave')}
        </Button>
      </div>
      {step === 'identity' ? (
        <WelcomeIdentity profile={profile} saved={saved} heading={heading} notes={notes} />
      ) : (
        <WelcomeQuestion question={questionOf(step)} saved={saved} heading={heading} notes={notes} />
      )}
      <div className="universe-welcome-foot">
        {place.index > 0 ? (
          <Button kind="quiet" icon="arrow-left" className="btn-edge" onClick={() => move('back')}>
            {t('universe.welcome.back')}
          </Button>
        ) : (
          <span />
        )}
        <div className="universe-welcome-ways">
          <Button kind="quiet" onClick={() => move('skip')}>
            {t('universe.welcome.skip')}
          </Button>
          <Button kind="primary" busy={ending.busy} onClick={() => move('next')}>
            {t(isLast ? 'universe.welcome.end' : 'universe.welcome.next')}
          </Button>
        </div>
      </div>
    </div>
  );
}
