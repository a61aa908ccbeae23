import { useId, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import type { PracticeNow } from '../../camera/contract.ts';
import type { Practice } from './use-practice.ts';

/** What came of each letter so far, and the way to forget it. Totals; nothing here can be lost by staying away. */
export function MadeSection({ now, practice }: { now: PracticeNow; practice: Practice }) {
  const t = useT();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{t('sign-link.practice.made.title')}</h2>
      {now.figures.length === 0 ? (
        <p className="muted measure">{t('sign-link.practice.made.none')}</p>
      ) : (
        <>
          <details>
            <summary className="btn btn--quiet btn-edge">{t('sign-link.practice.made.table')}</summary>
            <MadeTable now={now} />
          </details>
          <div className="u-row">
            <Button kind="quiet" icon="trash-2" onClick={() => setAsking(true)}>
              {t('sign-link.practice.made.forget')}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('sign-link.practice.made.forget')}
        describe={t('sign-link.practice.made.forgetText', { kept: now.kept })}
        actions={
          <>
            <Button onClick={() => setAsking(false)} data-autofocus>
              {t('sign-link.practice.made.keep')}
            </Button>
            <Button
              kind="danger"
              busy={practice.changing.busy}
              onClick={() => void practice.forget().then((isDone) => isDone && setAsking(false))}
            >
              {t('sign-link.practice.made.forgetYes')}
            </Button>
          </>
        }
      >
        {practice.changing.text && <p role="alert">{practice.changing.text}</p>}
      </Dialog>
    </section>
  );
}

function MadeTable({ now }: { now: PracticeNow }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section className="table-wrap" tabIndex={0} aria-label={t('sign-link.practice.made.table')}>
      <table className="table">
        <thead>
          <tr>
            {(['letter', 'tries', 'like', 'unclear'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`sign-link.practice.made.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {now.figures.map(({ letter, tries, like, unclear }) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              <td>{tries}</td>
              <td>{like}</td>
              <td>{unclear}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
