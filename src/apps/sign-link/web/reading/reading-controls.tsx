import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { PlayerWays } from '../player/player-ways.tsx';
import type { Player } from '../player/use-player.ts';

type Props = {
  player: Player;
  isStepMode: boolean;
  isSeen: boolean;
  total: number;
  onPlay(): void;
  onStep(by: 1 | -1): void;
};

/** The way through a word that is not shown in letters. */
export function ReadingControls({ player, isStepMode, isSeen, total, onPlay, onStep }: Props) {
  const t = useT();
  const { running, index, step } = player;
  return (
    <div className="sign-controls">
      {isStepMode ? (
        <>
          <Button icon="arrow-left" onClick={() => onStep(-1)}>
            {t('sign-link.player.previous')}
          </Button>
          <Button icon="arrow-right" onClick={() => onStep(1)}>
            {t('sign-link.player.next')}
          </Button>
          <p className="meta" role="status">
            {t('sign-link.player.of', { position: index + 1, total })}
          </p>
          {step?.letter.movement && (
            <Button kind="quiet" icon="play" onClick={player.playSign}>
              {t('sign-link.player.movementOnce')}
            </Button>
          )}
        </>
      ) : (
        <Button
          className="sign-play"
          icon={running ? 'pause' : isSeen ? 'rotate-ccw' : 'play'}
          onClick={running ? player.pause : onPlay}
        >
          {t(running ? 'sign-link.player.pause' : isSeen ? 'sign-link.reading.again' : 'sign-link.player.play')}
        </Button>
      )}
      <PlayerWays />
    </div>
  );
}
