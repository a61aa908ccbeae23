import { useT } from '#ui/i18n/use-t.ts';
import type { SpellingStep } from '../../core/spelling/spelling-steps.ts';
import { HandPicture } from './hand-picture.tsx';

type Props = { steps: readonly SpellingStep[]; index: number; isMirrored: boolean; onGo(index: number): void };

/** All signs of a text side by side, each word a row of its own. */
export function LetterStrip({ steps, index, isMirrored, onGo }: Props) {
  const t = useT();
  const words = [...new Set(steps.map(({ word }) => word))];
  return (
    <div className="stack stack-3">
      {words.map((word) => (
        <ol key={word} className="sign-strip" aria-label={t('sign-link.player.strip', { word: writtenIn(steps, word) })}>
          {steps.map((step, at) =>
            step.word === word ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same letter may come twice
              <li key={at}>
                <button type="button" aria-current={at === index ? 'step' : undefined} onClick={() => onGo(at)}>
                  <HandPicture letter={step.letter} isMirrored={isMirrored} />
                  <span>{step.letter.id}</span>
                </button>
              </li>
            ) : null,
          )}
        </ol>
      ))}
    </div>
  );
}

function writtenIn(steps: readonly SpellingStep[], word: number): string {
  return steps
    .filter((step) => step.word === word)
    .map(({ written }) => written)
    .join('');
}
