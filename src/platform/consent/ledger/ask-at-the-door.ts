import type { Db } from '../../db/open-database.ts';
import type { Purpose } from '../../http/person.ts';
import type { Vault } from '../../vault/vault.ts';
import { checkContext } from './check-context.ts';
import { mayProcess } from './may-process.ts';

/** What the door of every route asks. Whoever is refused for where they belong is told so, and not that a permission is missing. */
export async function askAtTheDoor(
  parts: { db: Db; vault: Vault; now: () => Date },
  personId: string,
  purpose: Purpose,
): Promise<boolean> {
  await checkContext(parts, personId, purpose);
  return mayProcess(parts, personId, purpose);
}
