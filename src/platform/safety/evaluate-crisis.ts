import { tookMs } from './core/screen/sum-up-crisis.ts';
import { screenMessage } from './core/screen.ts';

type Turn = { who: string; text: string };
type Input = { lang: 'es' | 'en' } & ({ text: string } | { turns: Turn[] });

/** What the screen says of one row. Nothing of the row but its words and its language arrives here. */
export async function run(_system: unknown, input: Input) {
  const turns = 'turns' in input ? input.turns : [{ who: 'person', text: input.text }];
  const last = turns.at(-1)?.text ?? '';
  const context = turns.slice(0, -1).map(({ who, text }) => ({ who: isBot(who) ? ('bot' as const) : ('person' as const), text }));
  const startedAt = performance.now();
  const { level, kind, rule } = screenMessage(last, input.lang, context);
  return { level, kind, rule, [tookMs]: performance.now() - startedAt };
}

function isBot(who: string): boolean {
  return ['bot', 'assistant', 'system'].includes(who.toLowerCase());
}
