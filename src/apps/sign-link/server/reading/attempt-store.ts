import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { SignLanguage } from '../../contract.ts';
import { ReadAttempt } from '../../reading/contract.ts';
import { createPracticeAttemptStore } from '../practice-attempt-store.ts';

type Stored = { db: Db | Tx; vault: Vault };
const Content = z.object({ language: SignLanguage, word: z.string(), letters: ReadAttempt.shape.letters });
/** An attempt at reading, with the language that it was in. */
export type KeptAttempt = ReadAttempt & { language: SignLanguage };

const store = createPracticeAttemptStore('reading');

/** Keeps an attempt. Answers whether it was not there before. */
export function insertAttempt(stored: Stored, personId: string, attempt: KeptAttempt): Promise<boolean> {
  const { id, createdAt, ...content } = attempt;
  return store.insert(stored, personId, { id, createdAt, content });
}

/** All that somebody read, newest first, in every language. */
export async function listAttempts(stored: Stored, personId: string): Promise<KeptAttempt[]> {
  const kept = await store.list(stored, personId);
  return kept.flatMap(({ id, createdAt, content }) => {
    // What was brought from elsewhere may be anything: one attempt that is none must not hide the others.
    const { data } = Content.safeParse(content);
    return data ? [{ ...data, id, createdAt }] : [];
  });
}

/** Forgets these attempts. */
export const deleteAttempts = store.delete;
