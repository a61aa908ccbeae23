import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openToAll, restoreTextIndex } from '../core/create-text-index.ts';
import { aLibrary } from './a-library.ts';
import { anyDocuments, anyQuestion } from './any-documents.ts';

const spanish = { language: 'es' } as const;

describe('Putting documents in and taking them out', () => {
  it('leaves the same index when what was added is removed', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, anyQuestion, (documents, more, question) => {
        const index = aLibrary(documents);
        const before = { bytes: index.save(), found: index.search(question, openToAll), size: index.size() };
        const added = more.filter(({ id }) => !documents.some((document) => document.id === id));

        for (const document of added) index.add(document);
        for (const { id } of added) index.remove(id);

        expect({ bytes: index.save(), found: index.search(question, openToAll), size: index.size() }).toEqual(before);
      }),
    );
  });

  it('finds the same as an index that never had what was removed', () => {
    fc.assert(
      fc.property(anyDocuments, fc.func(fc.boolean()), anyQuestion, (documents, goes, question) => {
        const index = aLibrary(documents);
        for (const { id } of documents) if (goes(id)) index.remove(id);
        const kept = aLibrary(documents.filter(({ id }) => !goes(id)));

        expect(index.save()).toEqual(kept.save());
        expect(index.search(question, openToAll)).toEqual(kept.search(question, openToAll));
      }),
    );
  });

  it('puts a changed document in place of the old one', () => {
    const index = aLibrary([{ id: 'a', body: 'ruido' }]);

    index.add({ id: 'a', body: 'silencio' });

    expect(index.size()).toBe(1);
    expect(index.search('ruido', openToAll)).toEqual([]);
    expect(index.search('silencio', openToAll)).toHaveLength(1);
  });

  it('keeps no word of what was removed', () => {
    const index = aLibrary([
      { id: 'a', body: 'ruido' },
      { id: 'b', body: 'ornitorrinco' },
    ]);

    index.remove('b');

    expect(new TextDecoder().decode(index.save())).not.toContain('ornitorrinc');
  });

  it('still finds everything after thousands of changes', () => {
    const index = aLibrary([{ id: 'kept', body: 'ruido de la calle' }]);

    for (let turn = 0; turn < 3000; turn++) index.add({ id: 'changing', body: `ruido número${turn}` });

    expect(index.search('número2999', openToAll).map(({ id }) => id)).toEqual(['changing']);
    expect(index.search('calle', openToAll).map(({ id }) => id)).toEqual(['kept']);
    expect(index.search('número1500', openToAll)).toEqual([]);
    expect(index.search('ruido', openToAll)).toHaveLength(2);
  });

  it('does not mind removing what is not there', () => {
    const index = aLibrary([{ id: 'a', body: 'ruido' }]);

    index.remove('b');

    expect(index.size()).toBe(1);
  });
});

describe('An index that was saved', () => {
  it('finds the same when it is opened again, and can be changed', () => {
    fc.assert(
      fc.property(anyDocuments, anyQuestion, (documents, question) => {
        const index = aLibrary(documents);

        const restored = restoreTextIndex(index.save(), spanish);
        restored?.add({ id: 'new', body: 'ruido' });
        index.add({ id: 'new', body: 'ruido' });

        expect(restored?.search(question, openToAll)).toEqual(index.search(question, openToAll));
        expect(restored?.save()).toEqual(index.save());
      }),
    );
  });

  it('is opened from the middle of other bytes too', () => {
    const bytes = aLibrary([{ id: 'a', body: 'ruido' }]).save();
    const around = new Uint8Array(bytes.length + 20);
    around.set(bytes, 7);

    expect(restoreTextIndex(around.subarray(7, 7 + bytes.length), spanish)?.size()).toBe(1);
  });

  it('is not opened when it is damaged, cut off or of other settings', () => {
    const bytes = aLibrary([{ id: 'a', heading: 'Ruido', body: 'Ruido y luz.' }]).save();

    for (let at = 0; at < bytes.length; at++) {
      expect(restoreTextIndex(bytes.with(at, (bytes[at] ?? 0) ^ 1), spanish)).toBeUndefined();
      expect(restoreTextIndex(bytes.subarray(0, at), spanish)).toBeUndefined();
    }
    expect(restoreTextIndex(bytes, { language: 'en' })).toBeUndefined();
    expect(restoreTextIndex(bytes, { language: 'es', ignored: 'luz' })).toBeUndefined();
  });
});
