import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { HandPicture } from './hand-picture.tsx';
import { useLetterLabel } from './use-letter-label.ts';
import type { Player } from './use-player.ts';

type Props = {
  open: boolean;
  onClose(): void;
  player: Player;
  isMirrored: boolean;
  total: number;
  language: SignLanguage;
  onGo(index: number): void;
};

/** One letter as large as the screen lets it be. */
export function LargeHand({
  open,
  onClose,
  player: { step, at, from, index, isResting },
  isMirrored,
  total,
  language,
  onGo,
}: Props) {
  const t = useT();
  const labelOf = useLetterLabel(language);
  return (
    <Dialog
      open={open && step !== undefined}
      onClose={onClose}
      title={t('sign-link.player.large')}
      className="dialog sign-large"
      bare
    >
      {step && (
        <>
          <div className="sign-large-hand">
            {!isResting && (
              <HandPicture letter={step.letter} at={at} from={from} isMirrored={isMirrored} label={labelOf(step.letter)} />
            )}
          </div>
          <p className="sign-large-letter">
            <span className="sign-letter">{step.letter.id}</span>
            <span className="meta">{t('sign-link.player.of', { position: index + 1, total })}</span>
          </p>
          <div className="u-row">
            <Button icon="arrow-left" onClick={() => onGo(index - 1)}>
              {t('sign-link.player.previous')}
            </Button>
            <Button data-autofocus icon="arrow-right" onClick={() => onGo(index + 1)}>
              {t('sign-link.player.next')}
            </Button>
            <Button kind="quiet" icon="x" className="push" onClick={onClose} data-close>
              {t('sign-link.player.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
