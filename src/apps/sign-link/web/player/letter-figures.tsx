import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import type { Act } from '#ui/primitives/use-act.ts';

/** `cells` stand under the columns after the first, which is the letter. */
type Row = { letter: string; cells: readonly (string | number)[] };
type Table = { columns: readonly string[]; rows: readonly Row[] };
type Props = Table & {
  /** Where the words of the place are: `table`, `columns`, `forget`, `forgetText`, `forgetYes` and `keep`. */
  words: string;
  kept: number;
  changing: Act;
  forget(): Promise<boolean>;
};

/** What came of each letter, in a table that is folded away, and the way to forget all that is kept. Nothing where nothing was tried. */
export function LetterFigures({ words, columns, rows, kept, changing, forget }: Props) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {rows.length > 0 && (
        <>
          <details>
            <summary className="btn btn--quiet btn-edge">{t(`${words}.table`)}</summary>
            <FigureTable words={words} columns={columns} rows={rows} />
          </details>
          <div className="u-row">
            <Button kind="quiet" icon="trash-2" onClick={() => setAsking(true)}>
              {t(`${words}.forget`)}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t(`${words}.forget`)}
        describe={t(`${words}.forgetText`, { kept })}
        actions={
          <>
            <Button onClick={() => setAsking(false)} data-autofocus>
              {t(`${words}.keep`)}
            </Button>
            <Button kind="danger" busy={changing.busy} onClick={() => void forget().then((isDone) => isDone && setAsking(false))}>
              {t(`${words}.forgetYes`)}
            </Button>
          </>
        }
      >
        {changing.text && <p role="alert">{changing.text}</p>}
      </Dialog>
    </>
  );
}

function FigureTable({ words, columns, rows }: Table & { words: string }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section className="table-wrap" tabIndex={0} aria-label={t(`${words}.table`)}>
      <table className="table">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`${words}.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ letter, cells }) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
