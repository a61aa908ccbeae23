import { createTextIndex, type IndexedDocument, type IndexSettings, type TextIndex } from '../core/create-text-index.ts';

/** An index with these documents in it. */
export function aLibrary(documents: IndexedDocument[], settings: Partial<IndexSettings> = {}): TextIndex {
  const index = createTextIndex({ language: 'es', ...settings });
  for (const document of documents) index.add(document);
  return index;
}
