import { useT } from '#ui/i18n/use-t.ts';
import type { GlossDraft } from '../../core/gloss/draft.ts';

/** What the rules did with a sentence, one line each, and what face and head add to it. */
export function WhatWasDone({ draft: { changes, marks } }: { draft: GlossDraft }) {
  const t = useT();
  return (
    <>
      {marks.length > 0 && (
        <section className="stack stack-2" aria-labelledby="gloss-marks">
          <h3 className="t-lead" id="gloss-marks">
            {t('sign-link.gloss.marks')}
          </h3>
          <ul className="list">
            {marks.map((mark) => (
              <li key={mark}>{t(`sign-link.gloss.mark.${mark}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack stack-2" aria-labelledby="gloss-did">
        <h3 className="t-lead" id="gloss-did">
          {t('sign-link.gloss.did.title')}
        </h3>
        {changes.length === 0 && <p className="muted">{t('sign-link.gloss.nothingDone')}</p>}
        <ul className="list">
          {changes.map(({ rule, words, to = '' }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was done stands in its order and has no other name
            <li key={index}>{t(`sign-link.gloss.did.${rule}`, { words: separator(rule, words), to })}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What was left out is a list of words; what was moved is said as it was written. */
function separator(rule: string, words: readonly string[]): string {
  if (rule === 'name') return words.join(', ');
  const isList = /^(?:articles|prepositions|copula|and)$/.test(rule);
  return isList ? [...new Set(words.map((word) => word.toLocaleLowerCase('es')))].join(', ') : words.join(' ');
}
