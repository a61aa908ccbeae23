import { describe, expect, it } from 'vitest';
import { openToAll } from '../core/create-text-index.ts';
import { findPassages } from '../core/find-passages.ts';
import { aLibrary } from './a-library.ts';

const bodies = new Map([
  ['noise', '  El ruido cansa.\n\nPide cascos. '],
  ['street', 'Ruido de la calle.'],
  ['light', 'La luz cansa.'],
]);
const index = aLibrary([...bodies].map(([id, body]) => ({ id, body })));
const bodyOf = (id: string) => bodies.get(id);

describe('Passages that answer a question', () => {
  it('come word for word as they are written', async () => {
    const [first] = await findPassages(index, 'ruido que cansa', openToAll, { bodyOf });

    expect(first).toMatchObject({ id: 'noise', text: 'El ruido cansa.\n\nPide cascos.' });
  });

  it('leave out a document whose body is gone', async () => {
    const passages = await findPassages(index, 'ruido', openToAll, { bodyOf: (id) => (id === 'noise' ? undefined : bodyOf(id)) });

    expect(passages.map(({ id }) => id)).toEqual(['street']);
  });

  it('come in the order of a reranker, which sees only what may be seen and can add and drop none', async () => {
    const seen: string[][] = [];
    const reranker = {
      order: async (_: string, passages: readonly { id: string }[]) => {
        seen.push(passages.map(({ id }) => id));
        return ['street', 'light', 'invented', 'street'];
      },
    };

    const passages = await findPassages(index, 'ruido que cansa', (id) => id !== 'light', { bodyOf, reranker });

    expect(seen).toEqual([['noise', 'street']]);
    expect(passages.map(({ id }) => id)).toEqual(['street', 'noise']);
  });
});
