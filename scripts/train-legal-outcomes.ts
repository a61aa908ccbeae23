import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outcomeKinds, sharesOf, takeOutcome } from '../src/apps/despacho-legal/core/answer/weigh-outcome.ts';
import { learn, pack } from './train-legal-outcomes/learn.ts';
import { type Example, readExamples, sources } from './train-legal-outcomes/read-examples.ts';
import { writeHashes } from './training/write-hashes.ts';

/**
 * Trains what decides whether a question about the law is answered, handed to people, refused, or not in the usual laws, and prints how each source is judged by what was
 * learnt from the others. The same data give the same bytes. `npm run train:legal`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const weights = 'src/apps/despacho-legal/core/answer/outcome-weights.json';
const examples = readExamples(root);
say(`${examples.length} examples`);
for (const source of sources.slice(1)) judge(source, examples);
const packed = pack(learn(examples));
writeFileSync(root + weights, packed);
writeHashes(root, 'docs/legal-outcomes-card.md', [...sources, weights]);
say(`${packed.length} bytes`);

/** What was expected of each row of a source, and what those who never saw it would take. */
function judge(source: string, all: Example[]): void {
  const learnt = learn(all.filter((each) => each.source !== source));
  say(source);
  for (const kind of outcomeKinds) {
    const rows = all.filter((each) => each.source === source && each.kind === kind);
    const taken = rows.map(({ features }) => takeOutcome(sharesOf(learnt, features)).likely);
    const counts = outcomeKinds.map((each) => `${each} ${taken.filter((one) => one === each).length}`);
    if (rows.length > 0) say(`  ${kind.padEnd(14)} ${counts.join(', ')}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
