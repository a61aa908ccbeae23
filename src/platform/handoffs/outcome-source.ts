import { OutcomeReference } from './contract.ts';
import { outcomeLines } from './core/outcome-lines.ts';
import { defineHandoffSource, type HandoffSourceSpec } from './define-handoff-source.ts';
import { findOutcome } from './outcome-store.ts';

/** What a finished exercise left in a conversation with any bot. The app where conversations are seen says where that is. */
export function outcomeSource(placeOf: (conversationId: string) => string): HandoffSourceSpec {
  return defineHandoffSource({
    kind: 'outcome',
    reference: OutcomeReference,
    async read({ personId, from, bots, ...stored }, reference) {
      const outcome = await findOutcome(stored, personId, from, reference);
      const protocols = bots.find(({ slug }) => slug === from)?.protocols ?? [];
      return outcome && { summary: outcome.title, items: outcomeLines(outcome, protocols) };
    },
    back: ({ conversationId }) => placeOf(conversationId),
  });
}
