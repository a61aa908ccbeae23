import type { Db } from '../db/open-database.ts';
import { deleteMail } from './mail-store.ts';

/** The work of the forgetting job. */
export async function run({ db }: { db: Db }, { mailId }: { mailId: string }): Promise<void> {
  await deleteMail(db, mailId);
}
