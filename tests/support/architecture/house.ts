import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type SourceFile, sourceFile } from './source-file.ts';

/** The whole code by path, as the rules see it: nothing but text. */
export type House = { files: SourceFile[]; has(path: string): boolean };

/** Where an import leads: a file of the house, or a package (`node:fs`, `zod`). */
export type Target = { path: string } | { packageName: string };

const roots = ['src', 'tests', 'scripts', 'data'];
const ownRoots: Record<string, string> = { '#platform': 'src/platform', '#ui': 'src/ui', '#tests': 'tests' };

/** Reads the code in `src`, `tests` and `scripts` of a folder, and what `data` holds. */
export function readHouse(root: string): House {
  const texts: Record<string, string> = {};
  for (const name of roots.flatMap((folder) => pathsUnder(root, folder))) texts[name] = readFileSync(join(root, name), 'utf8');
  return houseOf(texts);
}

/** A house made of these texts. */
export function houseOf(texts: Record<string, string>): House {
  return {
    files: Object.entries(texts).map(([path, text]) => sourceFile(path, text)),
    has: (path) => Object.hasOwn(texts, path),
  };
}

/** Where `specifier`, written in the file `from`, leads. */
export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) return { path: posix.join(posix.dirname(from), specifier) };
  const [first = '', ...rest] = specifier.split('/');
  const own = ownRoots[first];
  if (own) return { path: posix.join(own, ...rest) };
  return { packageName: first.startsWith('@') ? `${first}/${rest[0] ?? ''}` : first };
}

function pathsUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? pathsUnder(root, path) : [path];
  });
}
