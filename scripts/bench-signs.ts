import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipsOf } from '../src/apps/sign-link/core/evaluate/clips-of.ts';
import { type Claims, judgeClips, type Ranks } from '../src/apps/sign-link/core/evaluate/judge-clips.ts';

/**
 * Prints how the authored alphabets stand against recorded letters. `npm run bench:signs -- FOLDER`, where FOLDER holds `index.csv` and
 * the `.pose` files it names. One signer for each language, so nothing here says how another person's hand is read.
 */
const folder = process.argv[2] ?? '../shared/data/signs';
const bars = { first: 0.8, firstThree: 0.95, calibrated: 0.93 };

const clips = clipsOf(readFileSync(join(folder, 'index.csv'), 'utf8'), (path) => readFileSync(join(folder, path)));
tell(`${clips.length} clips in ${folder}`);
for (const language of ['lsm', 'lse'] as const) {
  const start = performance.now();
  const figures = judgeClips(language, clips);
  tell(`\n${language.toUpperCase()}`);
  ranks('still letters, clip by clip', figures.clips, `bars ${bars.first}, ${bars.firstThree}`);
  ranks('still letters, frame by frame', figures.frames);
  ranks('after calibrating, half against half', figures.calibrated, `bar ${bars.calibrated}`);
  ranks('letters that move, by their path', figures.moving);
  claims('claimed while watching', figures.claims);
  claims('claimed with the letter left out of the alphabet', figures.strangers);
  claims("the other language's letters, knowing both", figures.foreign);
  claims("the other language's letters, knowing one", figures.foreignUnaware);
  tell(`  ${Math.round(performance.now() - start)} ms`);
  const isMet =
    share(figures.clips.first, figures.clips) >= bars.first &&
    share(figures.clips.firstThree, figures.clips) >= bars.firstThree &&
    share(figures.calibrated.first, figures.calibrated) >= bars.calibrated;
  if (!isMet) process.exitCode = 1;
}

function ranks(name: string, found: Ranks, bar = ''): void {
  const [first, three] = [share(found.first, found), share(found.firstThree, found)].map((value) => value.toFixed(3));
  tell(
    `  ${name.padEnd(50)} first ${first}, first three ${three} of ${found.all} ${bar && `(${bar})`} ${found.missed.join(', ')}`,
  );
}

function claims(name: string, { all, right, unclear, wrong, toldOther }: Claims): void {
  tell(
    `  ${name.padEnd(50)} right ${right}, unclear ${unclear}, told as the other language ${toldOther} of ${all}; wrong: ${wrong.join(', ') || 'none'}`,
  );
}

function share(part: number, { all }: { all: number }): number {
  return all > 0 ? part / all : 0;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
