import { useT } from '#ui/i18n/use-t.ts';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { LetterSentences } from './letter-sentences.tsx';

type Props = { letter: Letter; language: SignLanguage; position: number; total: number };

/** A letter in words: which one, how its hand is made, and whether a deaf person has looked at it. */
export function LetterWords({ letter, language, position, total }: Props) {
  const t = useT();
  const kind = t(letter.movement ? 'sign-link.player.moving' : 'sign-link.player.still');
  return (
    <div className="sign-words">
      <div className="sign-letter-head">
        <p className="sign-letter">{letter.id}</p>
        <p className="meta">{t('sign-link.player.position', { position, total, kind })}</p>
      </div>
      <LetterSentences letter={letter} language={language} />
    </div>
  );
}
