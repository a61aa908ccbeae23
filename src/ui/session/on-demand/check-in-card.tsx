import { useState } from 'react';
import type { EpisodeAnswer } from '#platform/safety/episodes/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { ButtonLink } from '../../primitives/button-link.tsx';
import { Callout } from '../../primitives/callout.tsx';
import type { EpisodeOnPage } from '../use-episode.ts';

const answers: readonly EpisodeAnswer[] = ['better', 'same', 'worse', 'not-now'];

/** Asks how the person is, as they wanted to be asked. Quiet: it moves nothing, waits for nothing, and "not now" is an answer. */
export function CheckInCard({ care: { episode, tell }, onDone }: { care: EpisodeOnPage; onDone(): void }) {
  const t = useT();
  const [answer, setAnswer] = useState<EpisodeAnswer>();
  const [hasFailed, setFailed] = useState(false);
  const say = async (act: string, body?: object): Promise<boolean> => {
    setFailed(false);
    try {
      await tell(act, body);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return (
    <Callout kind="note" title={t('care.title')}>
      {answer === undefined ? (
        <>
          <p>{t('care.optional')}</p>
          <div className="u-row">
            {answers.map((each) => (
              <Button key={each} onClick={async () => (await say('answer', { answer: each })) && setAnswer(each)}>
                {t(`care.${each}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <div className="u-row">
          {(answer === 'worse' || answer === 'same') && <ButtonLink to="/ayuda">{t('care.help')}</ButtonLink>}
          {answer === 'worse' && <ButtonLink to="/universe/mi-plan">{t('care.plan')}</ButtonLink>}
          {answer === 'better' && episode?.canClose && (
            <Button onClick={async () => (await say('close')) && onDone()}>{t('care.safe')}</Button>
          )}
        </div>
      )}
      <p role="status">{hasFailed ? t('care.notSaved') : answer && t(`care.said.${answer}`)}</p>
    </Callout>
  );
}
