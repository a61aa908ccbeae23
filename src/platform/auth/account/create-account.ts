import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import type { SignUp } from '../contract.ts';
import type { DoorParts } from '../door.ts';
import { noteBirth } from '../minors/note-birth.ts';
import { insertPassword } from '../password/account-store.ts';
import { insertUser } from './user-store.ts';

/** What somebody gave to have an account, with the password as it is kept. */
export type NewAccount = Omit<SignUp, 'password'> & { passwordHash: string };

/** When the address was shown to be theirs; for accounts of another service also since when they have it. */
export type Since = { emailVerifiedAt: Date | null; broughtFrom?: Date };

/**
 * Makes an account inside a transaction, the one place where accounts begin; returns whose it is. `undefined`, and nothing is
 * written, when somebody has this address.
 */
export async function createAccount(
  tx: Tx,
  { vault, now }: Pick<DoorParts, 'vault' | 'now'>,
  { passwordHash, birth, country, ...account }: NewAccount,
  { emailVerifiedAt, broughtFrom }: Since,
): Promise<string | undefined> {
  const id = randomUUID();
  const createdAt = broughtFrom ?? now();
  if (!(await insertUser(tx, vault, { ...account, id, emailVerifiedAt, createdAt }))) return undefined;
  await insertPassword(tx, id, passwordHash);
  if (birth) await noteBirth(tx, { vault, now }, id, country === undefined ? { birth } : { birth, country });
  const by = broughtFrom
    ? ({ actor: { kind: 'system' }, action: 'account.imported' } as const)
    : ({ actor: { kind: 'person', id }, action: 'account.created' } as const);
  await recordEvent(tx, { vault, now }, { ...by, subjectId: id, outcome: 'done' });
  return id;
}
