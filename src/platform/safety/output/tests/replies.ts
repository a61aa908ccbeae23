import { readFileSync } from 'node:fs';
import { createOutputScreen, type Held } from '../core/output-screen.ts';

export type Row = { id: string; text: string; lang: 'es' | 'en'; label: string; kind: string; half: 'dev' | 'held-out' };

/** The rows of one of the project's own sets. */
export function rowsOf(name: string): Row[] {
  const file = new URL(`../../../../../data/evaluations/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The text in pieces of one to nine units, the same for the same seed. */
export function inPieces(text: string, seed: number): string[] {
  const pieces: string[] = [];
  let state = seed;
  for (let at = 0; at < text.length; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const length = 1 + (state % 9);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

/** What a page shows of these pieces, and what was held back. */
export function through(pieces: readonly string[]): { shown: string; held: Held[] } {
  const held: Held[] = [];
  const screen = createOutputScreen('es', { onHeld: (each) => held.push(each) });
  let shown = '';
  for (const piece of pieces) shown += screen.push(piece);
  return { shown: shown + screen.end(), held };
}
