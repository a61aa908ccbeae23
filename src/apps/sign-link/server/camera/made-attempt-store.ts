import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { MadeAttempt } from '../../camera/contract.ts';
import { SignLanguage } from '../../contract.ts';
import { createPracticeAttemptStore } from '../practice-attempt-store.ts';

type Stored = { db: Db | Tx; vault: Vault };
const { id: _id, createdAt: _createdAt, ...made } = MadeAttempt.shape;
const Content = z.object({ language: SignLanguage, ...made });
/** A try at making a letter, with the language that it was in. */
export type KeptMade = MadeAttempt & { language: SignLanguage };

const store = createPracticeAttemptStore('making');

/** Keeps a try, once. */
export async function insertMade(stored: Stored, personId: string, attempt: KeptMade): Promise<void> {
  const { id, createdAt, ...content } = attempt;
  await store.insert(stored, personId, { id, createdAt, content });
}

/** All that somebody tried, newest first, in every language. */
export async function listMade(stored: Stored, personId: string): Promise<KeptMade[]> {
  const kept = await store.list(stored, personId);
  return kept.map(({ id, createdAt, content }) => ({ ...Content.parse(content), id, createdAt }));
}

/** Forgets these tries. */
export const deleteMade = store.delete;
