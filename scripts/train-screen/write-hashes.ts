import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sourcesIn } from './read-examples.ts';

const rows = /(?:^\| `[\w/.-]+` \| [0-9a-f]{64} \|\n)+/m;

/** Writes into the card which data the weights were learnt from, and which weights came out. */
export function writeHashes(root: string): void {
  const card = `${root}docs/screen-card.md`;
  const files = [...sourcesIn(root), 'src/platform/safety/core/screen/weights.json'];
  const lines = files.map((path) => `| \`${path}\` | ${hashOf(root + path)} |\n`).join('');
  writeFileSync(
    card,
    readFileSync(card, 'utf8').replace(rows, () => lines),
  );
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
