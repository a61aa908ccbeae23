import type { Outcome } from '../../dialogue/contract.ts';
import type { Protocol, Texts, Wording } from '../../dialogue/core/protocol.ts';
import type { SourceItem } from './source-item.ts';

/**
 * The lines of an outcome that are the person's. What the exercise itself added to them ("this is no diagnosis") is not
 * among them: it says nothing anywhere else. Lines are known by their labels, in whatever language they were written.
 */
export function outcomeLines({ items }: Outcome, protocols: Pick<Protocol, 'steps' | 'texts'>[]): SourceItem[] {
  const catalogs = protocols.flatMap(({ steps, texts }) => [texts.es, texts.en].map((each) => ({ steps, texts: each })));
  const added = new Set(catalogs.flatMap(({ texts }) => wordsUnder(texts, 'outcome.')));
  const own = new Set(
    catalogs.flatMap(({ steps, texts }) =>
      steps
        .filter(({ input }) => input.kind === 'text' || input.kind === 'list')
        .flatMap(({ id }) => variants(texts[`${id}.label`])),
    ),
  );
  return items
    .filter(({ text }) => text.trim() !== '' && !added.has(text))
    .map(({ label, text }) => ({ label, text, written: own.has(label) }));
}

function wordsUnder(texts: Texts, prefix: string): string[] {
  return Object.entries(texts).flatMap(([key, wording]) => (key.startsWith(prefix) ? variants(wording) : []));
}

/** A wording in every tone and length it has. */
function variants(wording: Wording | undefined): string[] {
  if (wording === undefined) return [];
  if (typeof wording === 'string') return [wording];
  return Object.values(wording).flatMap((toned) => (typeof toned === 'string' ? [toned] : Object.values(toned ?? {})));
}
