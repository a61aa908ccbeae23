import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import { tellLetter } from '../../core/handshape/tell-letter.ts';

/** How a letter is made, in words, and whether a deaf person has looked at it. */
export function LetterSentences({ letter, language }: { letter: Letter; language: SignLanguage }) {
  const t = useT();
  const spoken = useLanguage().language;
  return (
    <>
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
    </>
  );
}
