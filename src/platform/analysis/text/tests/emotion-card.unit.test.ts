import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const card = readFileSync(`${root}data/evaluations/emotion.md`, 'utf8');
const said = [...card.matchAll(/^\| `([\w/.-]+)` \| ([0-9a-f]{64}) \|$/gm)].map(([, path = '', hash = '']) => ({ path, hash }));

describe('The card of what texts express', () => {
  it('names the very data and weights that are here, and nothing that is held out', () => {
    const found = said.map(({ path }) => ({
      path,
      hash: createHash('sha256')
        .update(readFileSync(root + path))
        .digest('hex'),
    }));

    expect(found).toEqual(said);
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(said.filter(({ path }) => path.includes('held-out'))).toEqual([]);
  });
});
