import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = globSync('src/**/*.css').map((path) => ({
  path,
  text: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|[^{}]*::first-letter\s*\{[^}]*\}/g, ''),
}));
// What the screen of messages, and the reading of chats, listen for is what people say, shown to nobody.
const catalogs = globSync('src/**/{locales,protocols,core}/**/*.{es,en}.json')
  .concat(globSync('src/**/locales/**/{es,en}.json'))
  .filter(
    (path) => !path.startsWith('src/platform/safety/core/screen/') && !path.startsWith('src/apps/spoiler-alert/core/engine/'),
  )
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const hurry =
  /date prisa|apresúrate|se acaba el tiempo|te estamos esperando|está esperando|última oportunidad|hurry up|running out of time|is waiting for you|last chance|right now!/giu;

describe('Everything that is shown', () => {
  it('was found: there are styles and catalogues to look at', () => {
    expect(styles.length).toBeGreaterThan(10);
    expect(catalogs.length).toBeGreaterThan(10);
  });

  it.each([
    ['justified', /text-align:\s*justify/],
    ['in italics', /font-style:\s*(?:italic|oblique)/],
    ['in capitals', /text-transform:\s*uppercase/],
    ['in small capitals', /font-variant[^:;]*:[^;]*small-caps/],
  ])('a11y/R5 is aligned left and plain: never %s', (_name, pattern) => {
    expect(styles.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('a11y/C6 hurries nobody', () => {
    const found = catalogs.flatMap(({ path, text }) => [...text.matchAll(hurry)].map(([words]) => `${path}: ${words}`));

    expect(found).toEqual([]);
  });
});
