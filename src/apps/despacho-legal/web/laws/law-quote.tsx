import type { ReactNode } from 'react';
import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { lawAddress } from '../../core/law/law-address.ts';
import type { QuotedLaw } from '../../laws/contract.ts';
import { articleName } from './article-name.ts';
import { LawNotice } from './law-notice.tsx';
import { LawStanding } from './law-standing.tsx';
import { LawText } from './law-text.tsx';

type Props = {
  quote: QuotedLaw;
  /** What must be known of texts of the law is said elsewhere on this page. */
  hasNoNotice?: boolean;
  /** So many of its sentences are shown at first. */
  most?: number;
  /** More that may be done with it: to keep it, say. */
  children?: ReactNode;
};

/** An article that is cited: which it is and of when, its words beside an easy reading, and where the whole of it is. */
export function LawQuote({ quote, hasNoNotice = false, most, children }: Props) {
  const t = useT();
  const id = useId();
  const { lawName, lawTitle, heading, pairs, sourceUrl } = quote;
  return (
    <article className="stack stack-4 law-quote" aria-labelledby={id}>
      <div className="stack stack-2">
        <h3 className="t-lead" id={id}>
          <span lang="es">{lawName}</span>, {articleName(quote, t)}
          {heading && (
            <span className="law-heading" lang="es">
              {heading}
            </span>
          )}
        </h3>
        {lawTitle !== lawName && (
          <p className="meta law-narrow" lang="es">
            {lawTitle}
          </p>
        )}
        <LawStanding {...quote} />
      </div>
      <LawText {...(most && { most })} pairs={pairs} sourceUrl={sourceUrl} label={`${lawName}, ${articleName(quote, t)}`}>
        <ButtonLink kind="quiet" icon="book-open" to={lawAddress(quote)}>
          {t('despacho-legal.laws.quote.whole')}
          <span className="sr">
            {' '}
            {lawName}, {articleName(quote, t)}
          </span>
        </ButtonLink>
        {children}
      </LawText>
      {!hasNoNotice && <LawNotice />}
    </article>
  );
}
