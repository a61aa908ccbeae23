import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Of each digest only the beginning is kept: it happens once in 20 million times that another password begins like one of them. */
export const prefixBytes = 5;
const path = new URL('./known-passwords.bin', import.meta.url);
let known: Set<number> | undefined;

/**
 * Whether this is one of the passwords that are used, and leaked, most. The list comes with the program as beginnings of digests in
 * order, made by `scripts/known-passwords.ts`: nothing is asked of anybody, and the words themselves are not here.
 */
export function isKnownPassword(text: string): boolean {
  known ??= readPrefixes();
  return known.has(prefixOf(text));
}

/** The beginning of the digest of a password, whatever its capitals. */
export function prefixOf(text: string): number {
  return createHash('sha256').update(text.normalize('NFKC').toLowerCase()).digest().readUIntBE(0, prefixBytes);
}

function readPrefixes(): Set<number> {
  const file = readFileSync(path);
  const found = new Set<number>();
  for (let at = 0; at < file.length; at += prefixBytes) found.add(file.readUIntBE(at, prefixBytes));
  return found;
}
