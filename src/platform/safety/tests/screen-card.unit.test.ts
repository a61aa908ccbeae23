import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const card = readFileSync(`${root}docs/screen-card.md`, 'utf8');
const said = [...card.matchAll(/^\| `([\w/.-]+)` \| ([0-9a-f]{64}) \|$/gm)].map(([, path = '', hash = '']) => ({ path, hash }));

describe('The card of the screen', () => {
  it('names the very data and weights that are here', () => {
    const found = said.map(({ path }) => ({
      path,
      hash: createHash('sha256')
        .update(readFileSync(root + path))
        .digest('hex'),
    }));

    expect(found).toEqual(said);
  });

  it('names what is learnt from, and nothing that is held out', () => {
    const there = readdirSync(`${root}data/training`).filter((name) => name.endsWith('.txt'));
    const learnt = said.flatMap(({ path }) => (path.startsWith('data/training/') ? [path.replace('data/training/', '')] : []));
    expect(learnt.toSorted()).toEqual(there.toSorted());
    expect(said.length).toBeGreaterThan(there.length + 4);
    expect(said.filter(({ path }) => path.includes('held-out'))).toEqual([]);
  });

  it('keeps the weights light enough for a page', () => {
    expect(readFileSync(`${root}src/platform/safety/core/screen/weights.json`).length).toBeLessThan(400_000);
  });
});
