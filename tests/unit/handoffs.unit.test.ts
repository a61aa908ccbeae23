import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { installedHandoffs, installedSources } from '../../src/handoffs.ts';
import { installedApps } from '../../src/installed.server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tests = globSync('src/**/tests/*.integration.test.ts', { cwd: root }).map((path) => readFileSync(root + path, 'utf8'));
const kinds = installedSources.map(({ kind }) => kind);

describe('What can be taken from one app to another', () => {
  it('is declared once, by its sender', () => {
    expect(kinds).toEqual([...new Set(kinds)]);
  });

  it.each(kinds)('passes the suite of every source: %s', (kind) => {
    expect(tests.filter((text) => text.includes(`handoffSourceSuite('${kind}'`))).toHaveLength(1);
  });

  it('is told apart by where it leaves, what it is and what would be done with it', () => {
    const pairs = installedHandoffs.map(({ from, intent, source }) => `${from} ${source} ${intent}`);

    expect(pairs).toEqual([...new Set(pairs)]);
  });

  it.each(installedHandoffs)('is taken only from whoever sends it: $intent, from $from', ({ from, source }) => {
    const sender = installedApps.find(({ handoffSources = [] }) => handoffSources.some(({ kind }) => kind === source));

    expect(kinds).toContain(source);
    // An exercise leaves the bot it was done with, whichever that is.
    if (source !== 'outcome') expect(from).toBe(sender?.app.slug ?? from);
  });
});
