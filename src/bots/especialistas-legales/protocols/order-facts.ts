import type { Answers, Protocol, Texts } from '#platform/dialogue/core/protocol.ts';
import en from './order-facts.en.json' with { type: 'json' };
import es from './order-facts.es.json' with { type: 'json' };

const texts: Record<'es' | 'en', Texts> = { es, en };
const told = ['what', 'when', 'who', 'papers', 'wish'] as const;

/** "Ordenar lo que pasó": facts, not conclusions, one question at a time. What is left can be taken to a case, if its person wants to. */
export const orderFacts: Protocol = {
  id: 'order-facts',
  version: 1,
  minutes: 6,
  steps: [
    { id: 'what', input: { kind: 'text', maxLength: 1500 } },
    { id: 'when', input: { kind: 'text', maxLength: 300 } },
    { id: 'who', input: { kind: 'list', maxItems: 10 } },
    { id: 'papers', input: { kind: 'list', maxItems: 12 } },
    { id: 'wish', input: { kind: 'text', maxLength: 500 } },
  ],
  texts,
  outcome(answers, word) {
    const items = told.flatMap((id) => {
      const text = textOf(answers, id);
      return text === '' ? [] : [{ label: word(`${id}.label`), text }];
    });
    const nothing = { label: word('outcome.nothing.label'), text: word('outcome.nothing') };
    return { kind: 'facts', title: word('outcome.title'), items: items.length > 0 ? items : [nothing] };
  },
};

function textOf(answers: Answers, id: string): string {
  const value = answers[id];
  return Array.isArray(value) ? value.join('\n') : String(value ?? '').trim();
}
