import type { Db } from '../../db/open-database.ts';
import { listUnanswered } from './birth-store.ts';

const dayMs = 86_400_000;
/** How long an account waits for a first yes. The page of whoever waits says the same. */
const waitsDays = 30;

/** Forgets the accounts of children for whom nobody answered: without a yes there is no reason to keep anything of them. */
export async function forgetUnanswered(
  { db, now }: { db: Db; now: () => Date },
  forget: (personId: string) => Promise<unknown>,
): Promise<void> {
  for (const personId of await listUnanswered(db, new Date(now().getTime() - waitsDays * dayMs))) await forget(personId);
}
