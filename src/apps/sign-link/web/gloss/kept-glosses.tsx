import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { IconButton } from '#ui/primitives/icon-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { glossText } from '../../core/gloss/gloss-text.ts';
import type { KeptGloss } from '../../gloss/contract.ts';

type Props = {
  items: readonly KeptGloss[];
  error: unknown;
  onRetry(): void;
  onOpen(gloss: KeptGloss): void;
  onRemove(gloss: KeptGloss): void;
};

/** The drafts that somebody keeps: each opens to go on with it. */
export function KeptGlosses({ items, error, onRetry, onOpen, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="sec" aria-labelledby="gloss-kept">
      <div className="title">
        <h2 id="gloss-kept">{t('sign-link.gloss.kept')}</h2>
        <p>{t(items.length === 0 ? 'sign-link.gloss.keptNone' : 'sign-link.gloss.keptLead')}</p>
      </div>
      {Boolean(error) && <ProblemNotice error={error} retry={onRetry} />}
      {items.length > 0 && (
        <ul className="rows">
          {items.map((gloss) => (
            <li className="item" key={gloss.id}>
              <button type="button" className="gloss-open grow" onClick={() => onOpen(gloss)}>
                <span className="sr">{t('sign-link.gloss.openKept')} </span>
                <b lang="es">{gloss.text}</b>
                <span className="meta" lang="es">
                  {glossText(gloss.signs)}
                </span>
                <span className="meta">
                  {t('sign-link.gloss.keptAt', {
                    language: t(`sign-link.language.short.${gloss.language}`),
                    date: format.date(gloss.updatedAt),
                  })}
                </span>
              </button>
              <IconButton
                icon="x"
                label={t('sign-link.gloss.deleteKept', { text: gloss.text })}
                onClick={() => onRemove(gloss)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
