import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { favourites, things } from '../web/search.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(answers: Record<string, unknown>) {
  const fetched = vi.fn(
    async (url: string) => new Response(JSON.stringify(answers[url]), { headers: { 'content-type': 'application/json' } }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
const loading = () => ({ client: new QueryClient(), language: 'es' as const, signal: new AbortController().signal });

describe('What the search finds of Universe', () => {
  it('is every open note, by its first line and by all its words', async () => {
    const long = 'palabra '.repeat(20);
    answering({
      '/api/universe/notes?done=false&limit=100': {
        items: [
          { id: 'a', content: 'Llamar al banco\npor la tarjeta' },
          { id: 'b', content: long },
        ],
        next: null,
      },
    });

    const [first, second] = (await things[0]?.load(loading())) ?? [];

    expect(first).toEqual({
      to: '/universe/notas#note-a',
      name: 'Llamar al banco',
      words: 'Llamar al banco\npor la tarjeta',
      of: '/universe/notas',
    });
    expect(second?.name).toMatch(/^(palabra ){9}palabra…$/);
  });

  it('is what the person keeps at hand, read once for the home and for the search', async () => {
    const fetched = answering({ '/api/universe/favourites': { places: ['/chat'] } });
    const same = loading();

    expect([await favourites(same), await favourites(same)]).toEqual([['/chat'], ['/chat']]);
    expect(fetched).toHaveBeenCalledOnce();
  });
});
