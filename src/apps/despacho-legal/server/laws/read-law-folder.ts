import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Asked } from '../../core/law/asked.ts';
import type { Law } from '../../core/law/law.ts';
import { readLaw } from '../../core/law/read-law.ts';

/** A law of a folder, in which file it stands, and its source as it was read. */
export type LawFile = { path: string; law: Law; source: string };

/** `unread`: each file that is no law, or a damaged one, with why. `doubled`: each file whose law is read from another one of a newer version. */
export type LawFolder = {
  files: LawFile[];
  unread: { path: string; error: Error }[];
  doubled: { path: string; instead: string }[];
};

const largest = 60_000_000;
const mostDeep = 4;
const boeId = /BOE-[A-Z]-\d{4}-\d+/;

/**
 * Reads the laws of a folder and of the folders in it, by what is in the files: what they are called does not count, but that the two answers of BOE's open data to
 * one law (`…/texto` and `…/metadatos`) are found together by the identifier in their names. A broken file is told, and the others are read.
 */
export function readLawFolder(folder: string, day: string): LawFolder {
  const asked: Asked = { hash: (text) => createHash('sha256').update(text).digest('hex'), day };
  const read: LawFolder = { files: [], unread: [], doubled: [] };
  const paths = pathsIn(folder, mostDeep);
  for (const path of paths) {
    const name = relative(folder, path);
    try {
      const source = sourceOf(path, paths);
      if (source !== undefined) keepNewest(read, { path: name, law: readLaw(source, asked), source });
    } catch (error) {
      read.unread.push({ path: name, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return read;
}

/** In the order of their names, the same on every machine. */
function pathsIn(folder: string, deep: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return deep > 0 ? pathsIn(path, deep - 1) : [];
    return entry.isFile() ? [path] : [];
  });
}

/** What says only how a law is called belongs to the file with its text, and is none by itself. */
function sourceOf(path: string, paths: readonly string[]): string | undefined {
  const source = readText(path);
  const id = boeId.exec(basename(path))?.[0];
  if (!id || !/^\s*</.test(source)) return source;
  const others = paths.filter((other) => other !== path && boeId.exec(basename(other))?.[0] === id).map(readText);
  if (isOnlyAbout(source) && others.some(hasBlocks)) return undefined;
  if (!hasBlocks(source) || /<identificador>/.test(source)) return source;
  return [source, ...others.filter(isOnlyAbout).slice(0, 1)].join('\n');
}

function hasBlocks(source: string): boolean {
  return /<bloque[\s>]/.test(source);
}

function isOnlyAbout(source: string): boolean {
  return /<metadatos[\s>]/.test(source) && !hasBlocks(source);
}

function readText(path: string): string {
  if (statSync(path).size > largest) throw new Error('This file is too large to be a law');
  return readFileSync(path, 'utf8');
}

/** Of two texts of one law, the one that changed last; of the same day, the first. */
function keepNewest({ files, doubled }: LawFolder, file: LawFile): void {
  const at = files.findIndex(({ law }) => law.key === file.law.key && law.jurisdiction === file.law.jurisdiction);
  const known = files[at];
  if (!known) {
    files.push(file);
    return;
  }
  const isNewer = (file.law.versionDate ?? '') > (known.law.versionDate ?? '');
  doubled.push(isNewer ? { path: known.path, instead: file.path } : { path: file.path, instead: known.path });
  if (isNewer) files[at] = file;
}
