import { basename } from 'node:path';
import { placeOf } from '../place.ts';
import { fileRule, type Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const empty = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'manager',
  'service',
  'services',
  'data',
  'info',
  'misc',
  'shared',
];
/** Files that gather many things of one kind are named after the kind. */
const gatherings =
  /^(contract|tables|errors|jobs|commands|evaluations|routes|index|main|app|bots?)$|^(rules|installed|bots|vite-env)\.\w+$|-store$|\.test$/;
/** Whoever loads these files asks for them by their role: the work of a job, a page. */
const byRole = ['run', 'Page', 'setup'];

/** Names that say what a thing is. */
export const names: Rule[] = [
  fileRule('files and folders are named in kebab-case', ({ path }) => {
    if (placeOf(path).area === 'data') return [];
    const odd = path.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part) && !isExempt(part));
    return odd ? [` ${odd} is not kebab-case`] : [];
  }),
  fileRule('no name is empty: no utils, helpers, common, manager, service, data, info', ({ path, declared }) => {
    if (placeOf(path).area === 'data') return [];
    const parts = path.split('/').map((part) => part.split('.')[0]?.split('-').at(-1) ?? '');
    const inPath = parts.filter((word) => empty.includes(word)).map((word) => ` is named ${word}`);
    const inExports = declared
      .filter(({ name }) => empty.includes(lastWord(name)))
      .map(({ name, line }) => `:${line} exports ${name}`);
    return [...inPath, ...inExports];
  }),
  fileRule('a file is named after its one export', (file) => {
    const only = onlyExport(file);
    return only && !isNamedAfter(file.path, only) ? [` exports ${only}`] : [];
  }),
];

/** The one thing a file shows; types beside it describe it, so they do not count. */
function onlyExport({ path, exportNames, declared }: SourceFile): string | undefined {
  if (!/^(src|tests\/support|scripts)\/.*\.tsx?$/.test(path) || gatherings.test(stemOf(path))) return undefined;
  const values = exportNames.filter((name) => declared.find((one) => one.name === name)?.kind !== 'type');
  const shown = [...new Set(values.length > 0 ? values : exportNames)];
  return shown.length === 1 && !byRole.includes(shown[0] ?? '') ? shown[0] : undefined;
}

function isNamedAfter(path: string, name: string): boolean {
  const [stem, word] = [stemOf(path), kebab(name)];
  return word.includes(stem) || stem.includes(word);
}

function stemOf(path: string): string {
  return basename(path).replace(/\.tsx?$/, '');
}

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

function lastWord(name: string): string {
  return kebab(name).split('-').at(-1) ?? '';
}

function isExempt(part: string): boolean {
  return part === 'README.md' || part.startsWith('_journal') || /^\d{4}_\w+\.(sql|json)$/.test(part);
}
