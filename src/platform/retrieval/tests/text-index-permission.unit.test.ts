import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openToAll } from '../core/create-text-index.ts';
import { aLibrary } from './a-library.ts';
import { anyDocuments, anyQuestion } from './any-documents.ts';

describe('What somebody may not see', () => {
  it('is for them as if it was not there: the same results, scores and coverage, to the last digit', () => {
    fc.assert(
      fc.property(anyDocuments, fc.func(fc.boolean()), anyQuestion, anyQuestion, (documents, mayBeSeen, question, boost) => {
        const allowed = (id: string) => mayBeSeen(id);
        const boosts = [{ text: boost, weight: 0.5 }];
        const own = aLibrary(documents.filter(({ id }) => allowed(id)));

        const seen = aLibrary(documents).search(question, allowed, { boosts });

        expect(seen).toEqual(own.search(question, openToAll, { boosts }));
      }),
      { numRuns: 300 },
    );
  });

  it('is not found, whatever the question', () => {
    const index = aLibrary([
      { id: 'open', body: 'ruido' },
      { id: 'secret', body: 'ruido secreto' },
    ]);

    expect(index.search('ruido secreto', (id) => id !== 'secret').map(({ id }) => id)).toEqual(['open']);
  });

  it('says nothing by how rare a word is', () => {
    const shown = [
      { id: 'a', body: 'ruido y luz' },
      { id: 'b', body: 'luz' },
      { id: 'c', body: 'olor' },
    ];
    const hidden = Array.from({ length: 40 }, (_, at) => ({ id: `hidden${at}`, body: 'ruido '.repeat(50) }));
    const allowed = (id: string) => !id.startsWith('hidden');

    expect(aLibrary([...hidden, ...shown]).search('ruido luz', allowed)).toEqual(aLibrary(shown).search('ruido luz', openToAll));
  });

  it('does not change which words without accents are understood', () => {
    const shown = { id: 'shown', body: 'prescribía' };
    const hidden = { id: 'hidden', body: 'prescribió' };

    expect(aLibrary([shown, hidden]).search('prescribio', (id) => id === 'shown')).toEqual(
      aLibrary([shown]).search('prescribio', openToAll),
    );
  });
});
