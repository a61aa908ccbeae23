import { judgeMySigns } from '../src/apps/sign-link/tests/judge-my-signs.ts';
import { randomFrom } from '../tests/support/voice/random-from.ts';

/**
 * Prints how signs that somebody recorded are found by doing them: 20 made-up signs with five takes each, and what is none of them.
 * `npm run bench:my-signs -- SEED…`. Made-up signs say how the measure stands, not how a person's hands are read.
 */
const seeds = process.argv.slice(2).map(Number);
const bars = { first: 0.95, accepted: 0.05 };

for (const seed of seeds.length > 0 ? seeds : [1, 2, 3]) {
  const start = performance.now();
  const figures = judgeMySigns(randomFrom(seed), { signs: 20, takes: 5, tries: 200 });
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  process.stdout.write(`seed ${seed}: ${told.join(', ')} (${Math.round(performance.now() - start)} ms)\n`);
  const isMet = figures.first >= bars.first && figures.otherSigns <= bars.accepted && figures.strange <= bars.accepted;
  if (!isMet) process.exitCode = 1;
}
