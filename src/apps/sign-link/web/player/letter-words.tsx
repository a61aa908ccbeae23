import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import { tellLetter } from '../../core/handshape/tell-letter.ts';

type Props = { letter: Letter; language: SignLanguage; position: number; total: number };

/** A letter in words: which one, how its hand is made, and whether a deaf person has looked at it. */
export function LetterWords({ letter, language, position, total }: Props) {
  const t = useT();
  const spoken = useLanguage().language;
  const kind = t(letter.movement ? 'sign-link.player.moving' : 'sign-link.player.still');
  return (
    <div className="sign-words">
      <div className="sign-letter-head">
        <p className="sign-letter">{letter.id}</p>
        <p className="meta">{t('sign-link.player.position', { position, total, kind })}</p>
      </div>
      <ol className="list">
        {tellLetter(letter, spoken).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {!alphabets[language].reviewed && (
        <Tag kind="warn" icon="circle-help">
          {t('sign-link.unreviewed')}
        </Tag>
      )}
    </div>
  );
}
