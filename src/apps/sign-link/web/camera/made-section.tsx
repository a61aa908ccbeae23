import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { PracticeNow } from '../../camera/contract.ts';
import { LetterFigures } from '../player/letter-figures.tsx';
import type { Practice } from './use-practice.ts';

/** What came of each letter so far, and the way to forget it. Totals; nothing here can be lost by staying away. */
export function MadeSection({ now, practice }: { now: PracticeNow; practice: Practice }) {
  const t = useT();
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{t('sign-link.practice.made.title')}</h2>
      {now.figures.length === 0 && <p className="muted measure">{t('sign-link.practice.made.none')}</p>}
      <LetterFigures
        words="sign-link.practice.made"
        columns={['letter', 'tries', 'like', 'unclear']}
        rows={now.figures.map(({ letter, tries, like, unclear }) => ({ letter, cells: [tries, like, unclear] }))}
        kept={now.kept}
        changing={practice.changing}
        forget={practice.forget}
      />
    </section>
  );
}
