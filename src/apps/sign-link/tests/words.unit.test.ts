import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notes } from '../core/culture/notes.ts';
import { cultureSources } from '../core/culture/sources.ts';
import { rooms } from '../web/shell/rooms.ts';

/** All that the app says, with where: locales, the words that its core says, its name, its README. */
const said = globSync('src/apps/sign-link/{locales/**,core/**,server/**}/*.json')
  .concat(['src/apps/sign-link/app.ts', 'src/apps/sign-link/README.md'])
  .flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => ({ path, line })),
  );

/** Saying that it is no translation is the only use of the word. */
const denied = /\b(no|not|nor|ni|nunca|never|nothing|nada|sin)\b[^.:;]{0,60}\b(tradu|translat)/i;

describe('What Sign-Link says of itself', () => {
  it('never says that it translates, save to say that it does not', () => {
    const claims = said.filter(({ line }) => /tradu[cz]|translat/i.test(line) && !denied.test(line));

    expect(claims).toEqual([]);
    expect(said.some(({ line }) => /tradu[cz]/i.test(line))).toBe(true);
  });

  it.each([
    ['Traduce lengua de señas al instante.', false],
    ['Tu traductora de señas', false],
    ['It translates signs.', false],
    ['No es una traducción ni sustituye a un intérprete.', true],
    ['It is not a translation and replaces no interpreter.', true],
  ])('would notice: %s', (line, isFine) => {
    expect(!/tradu[cz]|translat/i.test(line) || denied.test(line)).toBe(isFine);
  });

  it('never says «sordomudo», save to say that it is not said', () => {
    expect(said.filter(({ line }) => /sordomud|deaf-mute/i.test(line) && !/no decir|not to say/i.test(line))).toEqual([]);
  });
});

describe('The notes on deaf culture', () => {
  it('rest on sources that are named, each of them used', () => {
    const known = new Set(cultureSources.map(({ id }) => id));

    expect(notes.filter(({ sources }) => sources.length === 0 || sources.some((id) => !known.has(id)))).toEqual([]);
    const used = new Set(notes.flatMap(({ sources }) => sources));
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(['es', 'en'])('are all written in %s', (language) => {
    const { culture } = JSON.parse(readFileSync(`src/apps/sign-link/locales/culture/${language}.json`, 'utf8'));

    expect(Object.keys(culture.notes).sort()).toEqual(notes.map(({ name }) => name).sort());
  });
});

describe('The rooms of the app', () => {
  it('each have a page at their address', () => {
    const pages = globSync('src/apps/sign-link/web/**/*.{ts,tsx}')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');

    expect(rooms.filter(({ path }) => !pages.includes(`path: '${path}',`))).toEqual([]);
  });
});
