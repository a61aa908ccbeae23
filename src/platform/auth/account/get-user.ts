import type { Db, Tx } from '../../db/open-database.ts';
import { AccountGone, type User } from '../contract.ts';
import type { DoorParts } from '../door.ts';
import { findUser } from './user-store.ts';

/** The person who acts, with their name and address opened. Throws `AccountGone` when there is no such account any more. */
export async function getUser(
  { db, vault }: Pick<DoorParts, 'vault'> & { db: Db | Tx },
  person: { personId: string } | undefined,
): Promise<User> {
  const user = person && (await findUser({ db, vault }, person.personId));
  if (!user) throw new AccountGone();
  return user;
}
