import type { Seals } from '#platform/vault/vault.ts';
import { type OwnPhrase, PhraseContent } from '../../speak/contract.ts';
import type { PhraseRow } from './phrase-store.ts';

/** A phrase as its person is shown it. */
export function presentPhrase(seals: Seals, { id, version, content, fileId, createdAt, updatedAt }: PhraseRow): OwnPhrase {
  const kept = PhraseContent.parse(JSON.parse(seals.open(placeOf(id), content)));
  const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { id, version, ...kept, hasPicture: fileId !== null, ...times };
}

/** Where the words of a phrase rest. */
export function placeOf(row: string) {
  return { table: 'sign_phrases', column: 'content', row };
}
