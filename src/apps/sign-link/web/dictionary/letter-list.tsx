import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import type { SignLanguage } from '../../contract.ts';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import { dictionaryPath } from './dictionary-keys.ts';
import { ReviewTag } from './review-tag.tsx';

/** The letters of the language, which the dictionary begins with; with words typed, the letter that is meant. */
export function LetterList({ language, q }: { language: SignLanguage; q: string }) {
  const t = useT();
  const typed = q.trim().toLocaleUpperCase('es');
  const letters = alphabets[language].letters.filter(({ id }) => typed === '' || id === typed);
  if (letters.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="sign-letters">
      <h2 className="t-lead" id="sign-letters">
        {t('sign-link.dictionary.letters', { language: t(`sign-link.language.short.${language}`) })}
      </h2>
      {!alphabets[language].reviewed && (
        <div>
          <ReviewTag state="submitted" isMine={false} />
        </div>
      )}
      <ul className="dict-letters">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Link to={`${dictionaryPath}/letra/${encodeURIComponent(letter.id)}`}>
              <HandPicture letter={letter} />
              <span>{letter.id}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
