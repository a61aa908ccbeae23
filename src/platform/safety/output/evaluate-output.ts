import type { Tier } from '../conduct/core/tier.ts';
import { createOutputScreen, type Held } from './core/output-screen.ts';

/** What a page would show of these words, said at once and said letter by letter: the worse of both counts. */
export async function run(_system: unknown, { text, lang, tier }: { text: string; lang: 'es' | 'en'; tier: Tier }) {
  const [whole, cut] = [[text], [...text]].map((pieces) => screened(pieces, lang, tier));
  const held = (whole?.length ?? 0) > 0 && (cut?.length ?? 0) > 0;
  return { held, faults: (whole ?? []).map(({ fault }) => fault) };
}

function screened(pieces: readonly string[], lang: 'es' | 'en', tier: Tier): Held[] {
  const held: Held[] = [];
  const screen = createOutputScreen(lang, { tier, onHeld: (each) => held.push(each) });
  for (const piece of pieces) screen.push(piece);
  screen.end();
  return held;
}
