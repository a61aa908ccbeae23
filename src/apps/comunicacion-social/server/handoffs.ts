import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import app from '../app.ts';
import en from './handoffs.en.json' with { type: 'json' };
import es from './handoffs.es.json' with { type: 'json' };

const words = { es, en };
/** Where each thing that can be practised is rehearsed, in the order in which they are offered. */
const scenarios = ['hug-at-greeting', 'lend-money', 'party-tonight'] as const;

/**
 * "Practicar cómo decir que no": what travels is which situation, and no word of the chat. Whoever chooses nothing lands where all
 * situations are.
 */
const practise: HandoffSpec = defineHandoff({
  intent: 'practise',
  from: 'spoiler-alert',
  source: 'chat-summary',
  to: app.slug,
  words,
  longest: 2000,
  offer: ({ summary, language }) => ({
    summary,
    items: scenarios.map((scenario, at) => ({
      label: words[language].item,
      text: words[language].situations[scenario],
      suggested: at === 0,
    })),
    stays: words[language].stays,
  }),
  async receive(_ctx, { items: [chosen] }) {
    // Items are named by their place, from 1 on.
    const scenario = chosen && scenarios[Number(chosen.id) - 1];
    return { href: scenario ? `${app.path}/situaciones/${scenario}` : `${app.path}/situaciones` };
  },
});

/** What this app takes from others. */
export const practiceHandoffs: HandoffSpec[] = [practise];
