import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { hardLetters, type LetterFigure } from '../../core/reading/letter-figures.ts';
import type { ReadingNow } from '../../reading/contract.ts';
import type { Reading } from './use-reading.ts';

/** Which letters still cost something, in words and in a table; and the way to forget it all. */
export function HardLetters({ now, reading }: { now: ReadingNow; reading: Reading }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
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
      {now.figures.length > 0 && (
        <>
          <details>
            <summary className="btn btn--quiet btn-edge">{t('sign-link.reading.hard.table')}</summary>
            <FigureTable figures={now.figures} />
          </details>
          <div className="u-row">
            <Button kind="quiet" icon="trash-2" onClick={() => setAsking(true)}>
              {t('sign-link.reading.hard.forget')}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('sign-link.reading.hard.forget')}
        describe={t('sign-link.reading.hard.forgetText', { kept: now.kept })}
        actions={
          <>
            <Button onClick={() => setAsking(false)} data-autofocus>
              {t('sign-link.reading.hard.keep')}
            </Button>
            <Button
              kind="danger"
              busy={reading.changing.busy}
              onClick={() => void reading.forget().then((isDone) => isDone && setAsking(false))}
            >
              {t('sign-link.reading.hard.forgetYes')}
            </Button>
          </>
        }
      >
        {reading.changing.text && <p role="alert">{reading.changing.text}</p>}
      </Dialog>
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

function FigureTable({ figures }: { figures: readonly LetterFigure[] }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section className="table-wrap" tabIndex={0} aria-label={t('sign-link.reading.hard.table')}>
      <table className="table">
        <thead>
          <tr>
            {(['letter', 'shown', 'read', 'takenFor'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`sign-link.reading.hard.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ letter, shown, read, takenFor }) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              <td>{shown}</td>
              <td>{read}</td>
              <td>{takenFor.map((other) => `${other.letter} (${other.times})`).join(', ') || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
