import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { stemMessages } from './stem-messages.ts';
import { listUnstemmed } from './stem-store.ts';

const atOnce = 200;
/** What was said before there was a search is caught up little by little: so much each time, beside all other work. */
const mostEachTime = 5_000;

/** The work of the stemming job. */
export async function run(system: { db: Db; vault: Vault }): Promise<void> {
  for (let done = 0; done < mostEachTime; done += atOnce) {
    const found = await listUnstemmed(system.db, atOnce);
    await stemMessages(system, found);
    if (found.length < atOnce) return;
  }
}
