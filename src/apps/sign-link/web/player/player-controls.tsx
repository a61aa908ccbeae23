import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { PlayerWays } from './player-ways.tsx';
import type { Player } from './use-player.ts';

type Props = {
  player: Player;
  isStepMode: boolean;
  onGo(index: number): void;
  onLarge(): void;
};

/** The way through a word, how fast it goes, and how the hand is seen. */
export function PlayerControls({ player, isStepMode, onGo, onLarge }: Props) {
  const t = useT();
  const { choices, change } = useSignChoices();
  const { index, running, step } = player;
  return (
    <div className="sign-controls">
      <Button icon="arrow-left" onClick={() => onGo(index - 1)}>
        {t('sign-link.player.previous')}
      </Button>
      {isStepMode ? <StepModePart player={player} /> : <PlayButton player={player} />}
      <Button className="sign-next" onClick={() => onGo(index + 1)}>
        {t('sign-link.player.next')}
        <Icon name="arrow-right" />
      </Button>
      {!isStepMode && step?.letter.movement && !running && (
        <Button kind="quiet" icon="rotate-ccw" onClick={player.playSign}>
          {t('sign-link.player.movement')}
        </Button>
      )}
      <PlayerWays>
        <Button
          kind="quiet"
          icon="repeat"
          aria-pressed={choices.isLooping}
          onClick={() => change({ isLooping: !choices.isLooping })}
        >
          {t('sign-link.player.loop')}
        </Button>
        <Button kind="quiet" icon="maximize" onClick={onLarge}>
          {t('sign-link.player.large')}
        </Button>
      </PlayerWays>
    </div>
  );
}

function PlayButton({ player: { running, play, pause } }: { player: Player }) {
  const t = useT();
  return running === 'word' ? (
    <Button className="sign-play" icon="pause" onClick={pause}>
      {t('sign-link.player.pause')}
    </Button>
  ) : (
    <Button className="sign-play" icon="play" onClick={play}>
      {t('sign-link.player.play')}
    </Button>
  );
}

/** Somebody who wants no movement may still ask for that of one letter. */
function StepModePart({ player: { running, step, playSign, pause } }: { player: Player }) {
  const t = useT();
  if (!step?.letter.movement) return <p className="meta sign-play">{t('sign-link.player.stepMode')}</p>;
  return (
    <Button className="sign-play" icon={running ? 'pause' : 'play'} onClick={running ? pause : playSign}>
      {t(running ? 'sign-link.player.pause' : 'sign-link.player.movementOnce')}
    </Button>
  );
}
