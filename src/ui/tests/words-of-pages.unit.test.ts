import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalog, createCatalogs } from '#platform/i18n/catalogs.ts';

const folders = globSync('src/{ui,ui/*,apps/*,bots/*}/locales/{,*/}es.json').map(dirname).sort();
const read = (path: string): Catalog => JSON.parse(readFileSync(path, 'utf8'));

function keysOf(catalog: Catalog, prefix = ''): string[] {
  return Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === 'string' ? `${prefix}${key}` : keysOf(value, `${prefix}${key}.`),
  );
}

function placeholdersOf(catalog: Catalog): string[] {
  return Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}: ${[...new Set(value.match(/\{\w+\}/g))].sort()}`] : placeholdersOf(value),
  );
}

describe('The catalogues of words', () => {
  it.each(folders)('a11y/R10 %s says the same in Spanish and in English, with the same values', (folder) => {
    const [es, en] = [read(`${folder}/es.json`), read(`${folder}/en.json`)];

    expect(keysOf(en).sort()).toEqual(keysOf(es).sort());
    expect(placeholdersOf(en).sort()).toEqual(placeholdersOf(es).sort());
  });

  it('have every word that a page asks for by name', () => {
    const catalogs = createCatalogs();
    for (const folder of folders) {
      const [owner = '', part] = folder.split('/locales/');
      // A part of the shell's own is offered under its own name; those of an app are parts of the app's words.
      const name = part && folder.startsWith('src/ui/') ? part : owner.replace('/locales', '').split('/').at(-1);
      catalogs.add(name ?? '', 'es', read(`${folder}/es.json`));
    }
    const pages = globSync('src/{ui,apps/*/web,bots/*/web}/**/*.{ts,tsx}').filter((path) => !path.includes('/tests/'));
    const asked = pages.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\('([^']+)'/g)].map((found) => ({ path, key: found[1] ?? '' })),
    );

    expect(asked.filter(({ key }) => !catalogs.has('es', key)).map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });

  it('shout at nobody: no exclamation marks', () => {
    const shouting = folders.flatMap((folder) =>
      ['es', 'en'].filter((language) => /[¡!]/.test(readFileSync(`${folder}/${language}.json`, 'utf8'))),
    );

    expect(shouting).toEqual([]);
  });
});
