import { type FormEvent, useMemo, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { SignLanguage } from '../../contract.ts';
import { spellingSteps } from '../../core/spelling/spelling-steps.ts';
import { splitText } from '../../core/spelling/split-text.ts';
import { playerKeys } from '../player/player-keys.ts';
import { usePlayer } from '../player/use-player.ts';
import { useStepMode } from '../player/use-step-mode.ts';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { ReadingControls } from './reading-controls.tsx';
import { ReadingStage } from './reading-stage.tsx';
import { ReadingWays } from './reading-ways.tsx';
import type { WordToRead } from './use-word-to-read.ts';

type Props = {
  word: WordToRead;
  language: SignLanguage;
  busy: boolean;
  /** Why the last answer could not be kept. What was typed is still here. */
  problem: string | undefined;
  /** Somebody came here from another word: the keys work at once. */
  takesFocus: boolean;
  onCheck(): void;
  onUndoLast: (() => void) | undefined;
};

/** A word to look at as often as one likes, and a field for what was seen. */
export function ReadingDesk({ word, language, busy, problem, takesFocus, onCheck, onUndoLast }: Props) {
  const t = useT();
  const { choices, change } = useSignChoices();
  const isStepMode = useStepMode();
  const [isSeen, setSeen] = useState(false);
  const steps = useMemo(() => spellingSteps(splitText(word.word, language)), [word.word, language]);
  const player = usePlayer({ steps, speed: choices.speed, isStepMode });
  const play = () => {
    setSeen(true);
    player.play();
  };
  const step = (by: 1 | -1) => {
    setSeen(true);
    player.go(Math.max(0, Math.min(steps.length - 1, player.index + by)));
  };
  const onKeyDown = playerKeys({
    onStep: step,
    onPlay: () => (player.running ? player.pause() : play()),
    onMirror: () => change({ isMirrored: !choices.isMirrored }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onCheck();
  };
  return (
    <section className="stack" aria-label={t('sign-link.reading.desk')} onKeyDown={onKeyDown}>
      {steps.length === 0 ? (
        <EmptyState title={t('sign-link.reading.noWord')} text={t('sign-link.reading.noWordText')}>
          <Button onClick={() => word.next({ source: 'both', length: 'fitting' })}>{t('sign-link.reading.useAll')}</Button>
        </EmptyState>
      ) : (
        <div className="card sign-reading">
          <ReadingStage
            player={player}
            isStepMode={isStepMode}
            isSeen={isSeen}
            takesFocus={takesFocus}
            isMirrored={choices.isMirrored !== (choices.hand === 'left')}
          />
          <form className="stack sign-answer" onSubmit={onSubmit}>
            <TextField
              label={t('sign-link.reading.what')}
              help={t('sign-link.reading.letters', { total: steps.length })}
              value={word.typed}
              onChange={word.type}
              maxLength={80}
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
            />
            <div className="u-row">
              <Button kind="primary" type="submit" busy={busy}>
                {t('sign-link.reading.check')}
              </Button>
              <Button kind="quiet" onClick={() => word.next()}>
                {t('sign-link.reading.skip')}
              </Button>
            </div>
            <p className="meta">{t('sign-link.reading.noHurry')}</p>
            {onUndoLast && (
              <Button kind="quiet" start icon="undo-2" onClick={onUndoLast}>
                {t('sign-link.reading.undoLast')}
              </Button>
            )}
            {problem && (
              <Callout kind="danger" role="alert">
                <p>{problem}</p>
              </Callout>
            )}
          </form>
          <ReadingControls
            player={player}
            isStepMode={isStepMode}
            isSeen={isSeen}
            total={steps.length}
            onPlay={play}
            onStep={step}
          />
        </div>
      )}
      <ReadingWays word={word} />
    </section>
  );
}
