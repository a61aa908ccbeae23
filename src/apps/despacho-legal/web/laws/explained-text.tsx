import { useT } from '#ui/i18n/use-t.ts';
import type { QuotedLaw } from '../../laws/contract.ts';

type Term = QuotedLaw['pairs'][number]['terms'][number];
type Props = {
  text: string;
  terms: readonly Term[];
  /** The word that is explained now, and where its explanation stands. */
  open: string | undefined;
  explanationId: string;
  onOpen(word: string | undefined): void;
};

/** A text of the law, whose legal words open what they mean. */
export function ExplainedText({ text, terms, open, explanationId, onOpen }: Props) {
  const t = useT();
  const placed = terms.toSorted((one, other) => one.from - other.from);
  const pieces = placed.map((term, index) => ({ term, before: text.slice(placed[index - 1]?.to ?? 0, term.from) }));
  return (
    <>
      {pieces.map(({ term, before }) => (
        <span key={term.from}>
          {before}
          <button
            type="button"
            className="law-term"
            data-word
            aria-expanded={open === term.word}
            aria-controls={open === term.word ? explanationId : undefined}
            title={t('despacho-legal.laws.quote.explain', { word: term.word })}
            onClick={() => onOpen(open === term.word ? undefined : term.word)}
            onKeyDown={({ key }) => key === 'Escape' && onOpen(undefined)}
          >
            {text.slice(term.from, term.to)}
          </button>
        </span>
      ))}
      {text.slice(placed.at(-1)?.to ?? 0)}
    </>
  );
}
