import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prefixBytes, prefixOf } from '../src/platform/auth/password/known-passwords.ts';

/**
 * Makes `known-passwords.bin` anew from lists of passwords, each a JSON array or one password per line. The one that is shipped comes
 * from `src/passwords.json` of @zxcvbn-ts/language-common 4.1.3 (MIT): `npm pack` it, unpack it, and give that path.
 */
const target = join(import.meta.dirname, '../src/platform/auth/password/known-passwords.bin');
const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('Which lists? Give their paths');

const words = paths.flatMap((path) => readList(readFileSync(path, 'utf8')));
const prefixes = [...new Set(words.map(prefixOf))].sort((a, b) => a - b);
const file = Buffer.alloc(prefixes.length * prefixBytes);
prefixes.forEach((prefix, at) => void file.writeUIntBE(prefix, at * prefixBytes, prefixBytes));
writeFileSync(target, file);
process.stdout.write(`${words.length} passwords, ${prefixes.length} beginnings, ${file.length} bytes\n`);

function readList(text: string): string[] {
  const list: unknown = text.trimStart().startsWith('[') ? JSON.parse(text) : text.split('\n');
  if (!Array.isArray(list)) throw new Error('This is no list');
  return list.map((word) => String(word).trim()).filter(Boolean);
}
