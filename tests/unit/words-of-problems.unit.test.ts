import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What no page is ever answered, and why. */
const neverOnAPage = new Map([
  ['http/malformed-json', 'the pages write their JSON by machine'],
  ['http/unsupported-media-type', 'the pages say of each body what it is'],
  ['http/scope-missing', 'only a token of a program has scopes'],
]);

const sources = globSync('src/**/*.ts').filter((path) => !path.includes('/tests/'));
const read = (path: string) => readFileSync(path, 'utf8');

const declared = sources.flatMap((path) =>
  [...read(path).matchAll(/\bdefineError(?:<[^()]*>)?\(\s*'([^']+)'/g)].map((found) => found[1] ?? ''),
);
/** What the server answers of errors that nobody declares: a body it cannot read, a bug. */
const ofTheDoor = [...read('src/platform/http/problem.ts').matchAll(/\btype: '([^']+)'/g)].map((found) => found[1] ?? '');
/** What a page says by itself, without an answer of the server's. */
const ofThePages = ['network/unreachable', 'auth/no-session'];
const types = [...new Set([...declared, ...ofTheDoor])].sort();

const wordsFor = new Set(
  globSync('src/**/locales/{,*/}es.json').flatMap((path) => {
    const { problems }: { problems?: Record<string, string> } = JSON.parse(read(path));
    return Object.keys(problems ?? {});
  }),
);

describe('What can go wrong', () => {
  it('is found wherever it is declared', () => {
    const declarations = sources.flatMap((path) => read(path).match(/\bextends defineError\b/g) ?? []);

    expect(declared).toHaveLength(declarations.length);
    expect(declared.length).toBeGreaterThan(90);
    expect(ofTheDoor).toContain('http/not-valid');
  });

  it('a11y/P4 has words for whoever meets it, unless no page ever does', () => {
    expect(types.filter((type) => !wordsFor.has(type) && !neverOnAPage.has(type))).toEqual([]);
  });

  it('is excused from words only while it exists and has none', () => {
    expect([...neverOnAPage.keys()].filter((type) => wordsFor.has(type) || !types.includes(type))).toEqual([]);
  });

  it('has no words for what never goes wrong', () => {
    const known = new Set([...types, ...ofThePages]);

    expect([...wordsFor].filter((type) => !known.has(type))).toEqual([]);
  });
});
