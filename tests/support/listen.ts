import type { SentItem } from '#platform/handoffs/contract.ts';
import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import type { World } from './world.ts';

/** A receiver of this world that only keeps what it was handed, each time that it was. */
export type Listener = { received: SentItem[][]; spec: HandoffSpec; leave(): void };

/** Installs a receiver that takes everything of this kind from there, and does nothing with it. */
export function listen({ system }: Pick<World, 'system'>, { from, source }: { from: string; source: string }): Listener {
  const received: SentItem[][] = [];
  const spec = defineHandoff({
    intent: 'listen',
    from,
    source,
    to: 'gerencia-ia',
    words: { es: { label: 'Escuchar', title: '¿Escuchar?' }, en: { label: 'Listen', title: 'Listen?' } },
    longest: 100_000,
    offer: ({ summary, items }) => ({
      summary,
      items: items.map(({ label, text }) => ({ label, text, suggested: true })),
      stays: [],
    }),
    receive: async (_ctx, { items }) => {
      received.push(items);
      return { href: '/chat' };
    },
  });
  system.handoffs.push(spec);
  return { received, spec, leave: () => void system.handoffs.splice(system.handoffs.indexOf(spec), 1) };
}
