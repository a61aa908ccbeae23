import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import type { Player } from '../player/use-player.ts';

type Props = { player: Player; isStepMode: boolean; isSeen: boolean; takesFocus: boolean; isMirrored: boolean };

/** Where the hand spells. No word of it says which letter it is. */
export function ReadingStage({
  player: { step, at, from, running, isResting },
  isStepMode,
  isSeen,
  takesFocus,
  isMirrored,
}: Props) {
  const t = useT();
  const stage = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    if (takesFocus) stage.current?.focus();
  }, []);
  const isThere = step !== undefined && !isResting && (running !== undefined || isStepMode);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, space and M act on what is here
    <div ref={stage} className="sign-stage" role="group" tabIndex={0} aria-label={t('sign-link.reading.stage')}>
      {isThere && (
        <HandPicture letter={step.letter} at={at} from={from} isMirrored={isMirrored} label={t('sign-link.reading.hand')} />
      )}
      {!isThere && !running && <p className="muted">{t(isSeen ? 'sign-link.reading.over' : 'sign-link.reading.before')}</p>}
    </div>
  );
}
