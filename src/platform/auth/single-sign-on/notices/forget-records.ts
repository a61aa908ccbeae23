import { deleteExpired } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';

/** Removes what the provider remembered and what has run out. */
export async function run({ db, now }: Pick<SignOnParts, 'db' | 'now'>): Promise<void> {
  await deleteExpired(db, now());
}
