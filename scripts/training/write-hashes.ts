import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const rows = /(?:^\| `[\w/.-]+` \| [0-9a-f]{64} \|\n)+/m;

/** Writes into a card which files the weights were learnt from, and which weights came out: a table of paths and SHA-256. */
export function writeHashes(root: string, card: string, files: readonly string[]): void {
  const lines = files.map((path) => `| \`${path}\` | ${hashOf(root + path)} |\n`).join('');
  const text = readFileSync(root + card, 'utf8');
  if (!rows.test(text)) throw new Error(`${card} has no table of hashes`);
  writeFileSync(
    root + card,
    text.replace(rows, () => lines),
  );
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
