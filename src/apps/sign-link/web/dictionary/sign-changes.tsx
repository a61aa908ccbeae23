import { useT } from '#ui/i18n/use-t.ts';
import { compareSigns } from '../../core/dictionary/compare-signs.ts';
import type { ComparedWord } from '../../core/dictionary/compare-texts.ts';
import type { SignContent } from '../../dictionary/contract.ts';
import { SignWriting } from './sign-writing.tsx';

/** What a proposal changes, thing by thing. Colour says nothing alone: what goes is struck out, what comes is underlined. */
export function SignChanges({ before, after, why }: { before: SignContent; after: SignContent; why: string }) {
  const t = useT();
  const said = spoken(t);
  const changes = compareSigns(said(before), said(after));
  const isDrawn = before.fsw !== after.fsw;
  return (
    <section className="card stack stack-4" aria-labelledby="sign-changes">
      <h2 className="t-lead" id="sign-changes">
        {t('sign-link.dictionary.changes')}
      </h2>
      {why && <p className="quote">{why}</p>}
      {changes.length === 0 && <p>{t('sign-link.dictionary.noChanges')}</p>}
      <dl className="dict-facts">
        {changes
          .filter(({ what }) => what !== 'fsw')
          .map(({ what, words }) => (
            <div key={what}>
              <dt className="meta">{t(`sign-link.dictionary.${what}`)}</dt>
              <dd className="dict-compared">{words.map((word, at) => shown(word, at))}</dd>
            </div>
          ))}
        {isDrawn && (
          <div>
            <dt className="meta">SignWriting</dt>
            <dd className="dict-two">
              <figure className="dict-figure">
                {before.fsw ? <SignWriting fsw={before.fsw} gloss={before.gloss} /> : '—'}
                <figcaption className="meta">{t('sign-link.dictionary.now')}</figcaption>
              </figure>
              <figure className="dict-figure">
                {after.fsw ? <SignWriting fsw={after.fsw} gloss={after.gloss} /> : '—'}
                <figcaption className="meta">{t('sign-link.dictionary.proposed')}</figcaption>
              </figure>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function shown({ kind, text }: ComparedWord, at: number) {
  if (kind === 'removed') return <del key={at}>{text}</del>;
  return kind === 'added' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
}

/** The sign with its traits in words. */
function spoken(t: (key: string) => string) {
  const word = (room: string, key: string | null) => (key === null ? null : t(`sign-link.dictionary.${room}.${key}`));
  return (content: SignContent) => ({
    ...content,
    handshape: word('shapes', content.handshape),
    place: word('places', content.place),
    movement: word('movements', content.movement),
  });
}
