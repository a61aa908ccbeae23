import { useT } from '#ui/i18n/use-t.ts';
import { hardLetters, type LetterFigure } from '../../core/reading/letter-figures.ts';
import type { ReadingNow } from '../../reading/contract.ts';
import { LetterFigures } from '../player/letter-figures.tsx';
import type { Reading } from './use-reading.ts';

/** Which letters still cost something, in words and in a table; and the way to forget it all. */
export function HardLetters({ now, reading }: { now: ReadingNow; reading: Reading }) {
  const t = useT();
  const hard = hardLetters(now.figures);
  return (
    <section className="sec" aria-labelledby="sign-hard">
      <h2 id="sign-hard">{t('sign-link.reading.hard.title')}</h2>
      {hard.length === 0 ? (
        <p className="muted measure">{t(now.kept === 0 ? 'sign-link.reading.hard.nothing' : 'sign-link.reading.hard.none')}</p>
      ) : (
        <ul className="list measure">
          {hard.map((figure) => (
            <li key={figure.letter}>
              <HardLetter figure={figure} />
            </li>
          ))}
        </ul>
      )}
      {now.dueLetters.length > 0 && (
        <p className="measure">{t('sign-link.reading.hard.due', { letters: now.dueLetters.join(', ') })}</p>
      )}
      <LetterFigures
        words="sign-link.reading.hard"
        columns={['letter', 'shown', 'read', 'takenFor']}
        rows={now.figures.map(rowOf)}
        kept={now.kept}
        changing={reading.changing}
        forget={reading.forget}
      />
    </section>
  );
}

function HardLetter({ figure: { letter, shown, read, takenFor } }: { figure: LetterFigure }) {
  const t = useT();
  const other = takenFor[0];
  return (
    <>
      {t('sign-link.reading.hard.line', { letter, shown, read })}
      {other && ` ${t('sign-link.reading.hard.taken', { other: other.letter, times: other.times })}`}
    </>
  );
}

function rowOf({ letter, shown, read, takenFor }: LetterFigure) {
  const others = takenFor.map((other) => `${other.letter} (${other.times})`).join(', ') || '—';
  return { letter, cells: [shown, read, others] };
}
