import { describe, expect, it } from 'vitest';
import { cutPage, readCursor } from '../cursor.ts';

const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const rows = ids.map((id, day) => ({ id, at: new Date(Date.UTC(2026, 10, 20 - day)) }));

describe('Reading a long list page after page', () => {
  it('goes on exactly after the last thing that was shown', () => {
    const { items, next } = cutPage(rows, 1, ({ at }) => at);

    expect(items).toEqual(rows.slice(0, 1));
    expect(readCursor(next ?? '')).toEqual({ at: rows[0]?.at, id: ids[0] });
  });

  it('is the same whether a time came as a date or in words', () => {
    const said = rows.map(({ id, at }) => ({ id, at: at.toISOString() }));

    expect(cutPage(said, 1, ({ at }) => at).next).toBe(cutPage(rows, 1, ({ at }) => at).next);
  });

  it.each([
    ['all there is', 2],
    ['less than a page', 3],
  ])('ends with %s', (_what, limit) => {
    expect(cutPage(rows, limit, ({ at }) => at)).toEqual({ items: rows, next: null });
  });

  it('has no following page when nothing is there', () => {
    expect(cutPage([], 1, () => new Date())).toEqual({ items: [], next: null });
  });

  it.each([undefined, '', 'ayer', `ayer_${ids[0]}`, '2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z_7'])(
    'begins at the beginning over a link that is broken: %s',
    (text) => {
      expect(readCursor(text)).toBeUndefined();
    },
  );
});
