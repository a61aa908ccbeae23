import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useQuiz } from './use-quiz.ts';

/** All that was looked at is forgotten, after a second press that says what goes. */
export function ForgetQuiz() {
  const t = useT();
  const { acting, forget } = useQuiz();
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) question.current?.focus();
  }, [isAsked]);
  const onYes = async () => {
    if (!(await forget())) return;
    announce(t('spoiler-alert.learn.forgotten'));
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <div className="stack stack-3">
      {acting.text && (
        <Callout kind="danger" role="alert">
          <p>{acting.text}</p>
        </Callout>
      )}
      {!isAsked && (
        <div className="u-row">
          <Button kind="quiet" icon="trash-2" onClick={() => setAsked(true)}>
            {t('spoiler-alert.learn.forget')}
          </Button>
        </div>
      )}
      {isAsked && (
        <div className="stack stack-3" ref={question} tabIndex={-1}>
          <p>{t('spoiler-alert.learn.forgetLead')}</p>
          <div className="u-row">
            <Button busy={acting.busy} onClick={() => void onYes()}>
              {t('spoiler-alert.learn.forgetYes')}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {t('spoiler-alert.learn.forgetNo')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
