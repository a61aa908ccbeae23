import './player.css';
import { useMemo, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { spellingSteps } from '../../core/spelling/spelling-steps.ts';
import type { SplitText } from '../../core/spelling/split-text.ts';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { LargeHand } from './large-hand.tsx';
import { LetterStrip } from './letter-strip.tsx';
import { LetterWords } from './letter-words.tsx';
import { PlayerControls } from './player-controls.tsx';
import { playerKeys } from './player-keys.ts';
import { PlayerStage } from './player-stage.tsx';
import { usePlayer } from './use-player.ts';
import { useStepMode } from './use-step-mode.ts';

type Props = {
  /** Made once for a text: another one begins at its first letter. */
  split: SplitText;
  language: SignLanguage;
};

/** A word, letter by letter: the hand, how it is made in words, and the way through it. Keys work while the focus is in it. */
export function Player({ split, language }: Props) {
  const t = useT();
  const { choices, change } = useSignChoices();
  const [isLarge, setLarge] = useState(false);
  const isStepMode = useStepMode();
  const steps = useMemo(() => spellingSteps(split), [split]);
  const player = usePlayer({ steps, speed: choices.speed, isLooping: choices.isLooping, isStepMode });
  const isMirrored = choices.isMirrored !== (choices.hand === 'left');
  const { step, index } = player;
  if (!step) return null;

  /** After the last letter comes the first one again. */
  function go(wanted: number): void {
    const to = (wanted + steps.length) % steps.length;
    const next = steps[to];
    player.go(to);
    if (next) announce(t('sign-link.player.now', { letter: next.letter.id, position: to + 1, total: steps.length }));
  }
  const onKeyDown = playerKeys({
    onStep: (by) => go(index + by),
    onPlay: () => (player.running ? player.pause() : player.play()),
    onMirror: () => change({ isMirrored: !choices.isMirrored }),
  });
  return (
    <section className="stack" aria-label={t('sign-link.player.name')} onKeyDown={onKeyDown}>
      <div className="card sign-player">
        <PlayerStage player={player} language={language} isMirrored={isMirrored} />
        <LetterWords letter={step.letter} language={language} position={index + 1} total={steps.length} />
        <PlayerControls player={player} isStepMode={isStepMode} onGo={go} onLarge={() => setLarge(true)} />
      </div>
      <LetterStrip steps={steps} index={index} isMirrored={isMirrored} onGo={go} />
      <LargeHand
        open={isLarge}
        onClose={() => setLarge(false)}
        player={player}
        isMirrored={isMirrored}
        total={steps.length}
        language={language}
        onGo={go}
      />
    </section>
  );
}
