import { useT } from '#ui/i18n/use-t.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import type { SplitText } from '../../core/spelling/split-text.ts';
import { HandPicture } from '../player/hand-picture.tsx';

type Props = {
  split: SplitText;
  written: string;
  /** A whole sheet, or one that hangs from a lanyard. */
  form: 'hoja' | 'cordon';
  language: SignLanguage;
  isMirrored: boolean;
};

/** A word with its hands and its letters, as it comes out of the printer. */
export function PrintedCard({ split, written, form, language, isMirrored }: Props) {
  const t = useT();
  return (
    <article className={`sign-card sign-card--${form}`}>
      <h2>{written}</h2>
      {split.words.map((word, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice
        <ol key={row}>
          {word.map(({ letter }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same letter may come twice
            <li key={at}>
              <HandPicture letter={letter} isMirrored={isMirrored} />
              <b>{letter.id}</b>
            </li>
          ))}
        </ol>
      ))}
      <p className="meta">
        {t(`sign-link.language.long.${language}`)}
        {!alphabets[language].reviewed && ` · ${t('sign-link.unreviewed')}`}
      </p>
    </article>
  );
}
