import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { QuotedLaw } from '../../laws/contract.ts';
import { articleName } from '../laws/article-name.ts';
import { KeepInCase } from '../laws/keep-in-case.tsx';
import { LawQuote } from '../laws/law-quote.tsx';

/** Enough to know what an article says; whoever wants more asks for it. */
export const sentencesAtFirst = 4;

/** The articles that answer less well than the first: which they are, and each of them whole when it is opened. */
export function OtherArticles({ articles, question }: { articles: QuotedLaw[]; question: string }) {
  const t = useT();
  return (
    <section className="stack stack-3" aria-labelledby="law-others">
      <h3 className="t-lead" id="law-others">
        {t('despacho-legal.laws.reply.others')}
      </h3>
      <ul className="law-others">
        {articles.map((quote) => (
          <li key={`${quote.law} ${quote.article}`}>
            <OtherArticle quote={quote} question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherArticle({ quote, question }: { quote: QuotedLaw; question: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="law-other">
        <Icon name="chevron-down" />
        <span className="stack stack-1" lang="es">
          <b>
            {quote.lawName}, {articleName(quote, t)}
          </b>
          <span className="meta">{quote.heading || quote.pairs[0]?.literal}</span>
        </span>
      </summary>
      {isOpen && (
        <div className="law-opened">
          <LawQuote quote={quote} hasNoNotice most={sentencesAtFirst}>
            <KeepInCase quote={quote} question={question} />
          </LawQuote>
        </div>
      )}
    </details>
  );
}
