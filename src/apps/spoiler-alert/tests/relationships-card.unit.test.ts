import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const card = readFileSync(`${root}data/evaluations/relationships.md`, 'utf8');
const said = [...card.matchAll(/^\| `([\w/.-]+)` \| ([0-9a-f]{64}) \|$/gm)].map(([, path = '', hash = '']) => ({ path, hash }));

describe('The card of what repeats in chats', () => {
  it('names the very data and weights that are here, and nothing that is held out', () => {
    const found = said.map(({ path }) => ({
      path,
      hash: createHash('sha256')
        .update(readFileSync(root + path))
        .digest('hex'),
    }));

    expect(found).toEqual(said);
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said.filter(({ path }) => path.includes('held-out'))).toEqual([]);
  });

  it('holds back every sentence of the chats that judge: none of them is taught', () => {
    const textsOf = (path: string) =>
      readFileSync(root + path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .flatMap((line) => {
          const { messages, text } = JSON.parse(line) as { messages?: { text: string }[]; text?: string };
          return messages ? messages.map((each) => each.text) : [text ?? ''];
        })
        .filter((each) => each.length > 30);
    const taught = new Set(said.filter(({ path }) => path.endsWith('.jsonl')).flatMap(({ path }) => textsOf(path)));

    expect(taught.size).toBeGreaterThan(5000);
    expect(textsOf('data/evaluations/relationships-held-out.jsonl').filter((each) => taught.has(each))).toEqual([]);
  });
});
