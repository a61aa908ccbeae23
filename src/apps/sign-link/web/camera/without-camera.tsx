import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { LetterDescription } from './letter-description.tsx';

type Props = { letter: Letter; language: SignLanguage; onSaid(outcome: 'like' | 'other'): void; onNext(): void; busy: boolean };

/** A letter in words, to be made in front of a mirror or of nobody; how it came out is what the person says. */
export function WithoutCamera({ letter, language, onSaid, onNext, busy }: Props) {
  const t = useT();
  return (
    <>
      <LetterDescription letter={letter} language={language} />
      <div className="stack stack-3">
        <p>{t('sign-link.practice.self.ask')}</p>
        <div className="u-row">
          <Button busy={busy} onClick={() => onSaid('like')}>
            {t('sign-link.practice.self.like')}
          </Button>
          <Button busy={busy} onClick={() => onSaid('other')}>
            {t('sign-link.practice.self.other')}
          </Button>
          <Button kind="quiet" onClick={onNext}>
            {t('sign-link.practice.next')}
          </Button>
        </div>
      </div>
    </>
  );
}
