import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { LetterSentences } from '../player/letter-sentences.tsx';

/** How a letter is made, beside the camera or in its place. */
export function LetterDescription({ letter, language }: { letter: Letter; language: SignLanguage }) {
  return (
    <div className="stack stack-3 sign-description">
      <LetterSentences letter={letter} language={language} />
    </div>
  );
}
