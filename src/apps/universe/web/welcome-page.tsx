import './welcome.css';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { useGo } from '#ui/shell/use-go.ts';
import { useQueryParam } from '#ui/shell/use-query-param.ts';
import { moveOnboarding, type OnboardingMove, onboardingAt } from '../core/onboarding.ts';
import { questions } from '../core/questions.ts';
import { Preview } from './preview.tsx';
import { QuestionChoices } from './question-choices.tsx';
import { useSavedSettings } from './use-saved-settings.ts';

/** One question per screen, the answer seen and saved at once. The address holds the place, so reload and back keep it. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { finishOnboarding } = useProfile();
  const { settings, loaded, readError, readAgain, state, error, change, unsaved } = useSavedSettings();
  const place = onboardingAt(useQueryParam('pregunta') ?? null);
  const question = questions[place.index];
  const [ending, setEnding] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useArrival(place.index, loaded ? settings : undefined);

  // The first screen is announced by the shell; from then on the same page shows another question.
  const before = useRef(place.index);
  useEffect(() => {
    if (before.current === place.index) return;
    before.current = place.index;
    heading.current?.focus();
  }, [place.index]);

  async function move(kind: OnboardingMove): Promise<void> {
    if (kind === 'skip' && question && arrival && settings[question.setting] !== arrival[question.setting])
      await change({ [question.setting]: arrival[question.setting] });
    const next = moveOnboarding(place, kind);
    if (!next.finished) return go(`/bienvenida?pregunta=${next.index + 1}`);
    setEnding({ busy: true });
    try {
      await finishOnboarding();
      go('/universe');
    } catch (failure) {
      setEnding({ busy: false, error: failure });
    }
  }

  if (readError) return <ProblemNotice error={readError} retry={readAgain} />;
  if (!loaded || !question) return <Loading text={t('universe.profile.loading')} />;
  const texts = `universe.settings.${question.setting}`;
  const progress = { position: place.index + 1, total: questions.length };
  const isLast = progress.position === progress.total;
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
      <div className="universe-welcome-main">
        <div className="stack stack-5">
          <div className="title">
            <p className="meta">{t(`universe.group.${question.group}`)}</p>
            <h1 ref={heading} tabIndex={-1}>
              {t(`${texts}.ask`)}
            </h1>
            <p>{t(`${texts}.why`)}</p>
          </div>
          <QuestionChoices key={question.setting} question={question} settings={settings} onChange={change} />
          {state === 'failed' ? (
            <ProblemNotice title={t('universe.save.failed')} error={error} retry={() => change(unsaved)} />
          ) : (
            <Saved state={state} />
          )}
          {ending.error !== undefined && <ProblemNotice error={ending.error} retry={() => move('leave')} />}
        </div>
        <Preview kind={question.preview} settings={settings} />
      </div>
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

/** The settings as they were on arriving at a question: what "I don't know yet" leaves in place. */
function useArrival(index: number, settings: Settings | undefined): Settings | undefined {
  const [arrival, setArrival] = useState<{ index: number; settings: Settings }>();
  if (settings && arrival?.index !== index) setArrival({ index, settings });
  return arrival?.index === index ? arrival.settings : settings;
}
