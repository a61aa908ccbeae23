import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Environment } from '../../src/platform/config/environment.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/**/*.md', { cwd: root })];
const manifest = JSON.parse(read('package.json')) as { scripts: object; dependencies: object; devDependencies: object };

describe('The documents', () => {
  it('lead to files that exist', () => {
    const broken = pages.flatMap((page) => {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
      const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
      return links
        .filter((link) => !/^https?:/.test(link) && !link.endsWith('.png') && !existsSync(root + folder + link))
        .map((link) => `${page}: ${link}`);
    });

    expect(broken).toEqual([]);
  });

  it('name files of the code that exist', () => {
    const missing = pages.flatMap((page) =>
      [...read(page).matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(root + path))
        .map((path) => `${page}: ${path}`),
    );

    expect(missing).toEqual([]);
  });

  it('name commands that exist', () => {
    const commands = pages.flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));

    expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('explain every setting there is, and none that is gone', () => {
    const explained = [...read('docs/configuration.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);

    expect(explained).toEqual(Object.keys(Environment.shape));
  });

  it('say of every dependency its version and why it is there', () => {
    const page = read('docs/decisions/0021-dependencies.md');
    const told = [...page.matchAll(/^\| (\S+) \| (\d\S+) \| \S/gm)].map(([, name, version]) => [name, version]);

    expect(told).toEqual([...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)]);
  });

  it('number their decisions one by one, each with its context, decision, consequences and date', () => {
    const decisions = globSync('docs/decisions/*.md', { cwd: root }).sort();

    expect(decisions.map((path) => Number(/\/(\d{4})-/.exec(path)?.[1]))).toEqual(decisions.map((_, at) => at + 1));
    for (const path of decisions) {
      for (const part of ['**Context.**', '**Decision.**', '**Consequences.**']) expect(read(path), path).toContain(part);
      expect(read(path), path).toMatch(/^(Accepted|Superseded), \w+ 20\d\d/m);
    }
  });
});
