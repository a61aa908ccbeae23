import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Alphabet } from '../../core/alphabets/alphabet.ts';

type Props = { alphabet: Alphabet; value: string; onChange(letter: string): void };

/** Any letter of the alphabet, those that move marked as such. */
export function LetterChoice({ alphabet, value, onChange }: Props) {
  const t = useT();
  const id = useId();
  return (
    <div className="field sign-letter-choice">
      <label htmlFor={id}>{t('sign-link.practice.choose')}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {alphabet.letters.map((letter) => (
          <option key={letter.id} value={letter.id}>
            {letter.movement ? t('sign-link.practice.withMovement', { letter: letter.id }) : letter.id}
          </option>
        ))}
      </select>
    </div>
  );
}
