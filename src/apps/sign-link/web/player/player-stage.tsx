import { useT } from '#ui/i18n/use-t.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { HandPicture } from './hand-picture.tsx';
import { useLetterLabel } from './use-letter-label.ts';
import type { Player } from './use-player.ts';

type Props = { player: Player; language: SignLanguage; isMirrored: boolean };

/** Where the hand is. It takes the focus, so that the keys work. */
export function PlayerStage({ player: { step, at, from, isResting }, language, isMirrored }: Props) {
  const t = useT();
  const labelOf = useLetterLabel(language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, space and M act on what is here
    <div className="sign-stage" role="group" tabIndex={0} aria-label={t('sign-link.player.stage')}>
      {step && !isResting && (
        <HandPicture letter={step.letter} at={at} from={from} isMirrored={isMirrored} label={labelOf(step.letter)} />
      )}
    </div>
  );
}
