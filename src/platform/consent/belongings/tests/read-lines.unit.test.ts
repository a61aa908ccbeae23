import { describe, expect, it } from 'vitest';
import { isCellFit } from '../core/is-cell-fit.ts';
import { newIdOf, withNewIds } from '../new-ids.ts';
import { readLines } from '../read-lines.ts';

async function* cut(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(text: string, size: number, { bytes = 1000, rows: most = 1000 } = {}) {
  const rows: object[] = [];
  for await (const row of readLines(cut(text, size), { bytes, rows: most })) rows.push(row);
  return rows;
}

describe('Reading a copy', () => {
  it.each([1, 2, 7, 1000])('gives the same rows wherever its pieces end, inside a letter too (%i)', async (size) => {
    expect(await readAll('{"a":"ñ👩‍🦽"}\n\n{"b":1}', size)).toEqual([{ a: 'ñ👩‍🦽' }, { b: 1 }]);
  });

  it('sec/S49 stops when it comes to more than its archive may', async () => {
    await expect(readAll('{"a":1}\n'.repeat(200), 100)).rejects.toThrow('no copy');
  });

  it('sec/S49 stops at more rows than its archive may have, however small they are', async () => {
    const two = '{}\n'.repeat(2);

    expect(await readAll(two, 100, { rows: 2 })).toHaveLength(2);
    await expect(readAll(`${two}{}`, 100, { rows: 2 })).rejects.toThrow('no copy');
  });

  it.each(['/chat', '/chat/c/3f0e8a52-3a55-4c0e-9c54-0a0f4f7e5c11?m=2'])('takes a link to a page of here: %s', (href) => {
    expect(isCellFit('handoffs', { name: 'href', type: 'text', required: false }, href)).toBe(true);
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '/ok\n', 7])(
    'sec/S39 takes no link to elsewhere: %s',
    (href) => {
      expect(isCellFit('handoffs', { name: 'href', type: 'text', required: false }, href)).toBe(false);
    },
  );

  it('gives a taken id the same new one each time, for each person another, inside texts too', () => {
    const id = '3f0e8a52-3a55-4c0e-9c54-0a0f4f7e5c11';
    const mine = newIdOf('ana', 'messages', id);

    expect(mine).toBe(newIdOf('ana', 'messages', id));
    expect(mine).not.toBe(newIdOf('berta', 'messages', id));
    expect(withNewIds(`/chat/c/${id}`, new Map([[id, mine]]))).toBe(`/chat/c/${mine}`);
    expect(withNewIds([{ id }], new Map([[id, mine]]))).toEqual([{ id: mine }]);
  });
});
