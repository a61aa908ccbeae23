import type { DoorParts } from '../door.ts';
import { createAccount } from './create-account.ts';
import type { AccountLine, LineProblem } from './read-accounts.ts';
import { emailIndexOf, isEmailTaken } from './user-store.ts';

/** What came of the lines: accounts that are new, lines whose address has an account already, and those that are not taken. */
export type Imported = { added: number; known: number; refused: number };

/**
 * Brings accounts of another service over, each with its bcrypt hash, which is replaced when its person first signs in. An address
 * that has an account is left as it is, so a file may be given again. With `isTrial` nothing is written.
 */
export async function importAccounts(
  { db, vault, now }: Pick<DoorParts, 'db' | 'vault' | 'now'>,
  lines: AsyncIterable<AccountLine>,
  { isTrial, onRefused }: { isTrial: boolean; onRefused: (line: number, problem: LineProblem) => void },
): Promise<Imported> {
  const told: Imported = { added: 0, known: 0, refused: 0 };
  const seen = new Set<string>();
  for await (const read of lines) {
    if ('problem' in read) {
      told.refused += 1;
      onRefused(read.line, read.problem);
      continue;
    }
    const { createdAt = now(), ...account } = read.account;
    const emailIndex = emailIndexOf(vault, account.email);
    const isNew = isTrial
      ? !seen.has(emailIndex) && !(await isEmailTaken({ db }, emailIndex))
      : await db.transaction((tx) =>
          createAccount(tx, { vault, now }, account, { emailVerifiedAt: null, broughtFrom: createdAt }),
        );
    if (isTrial) seen.add(emailIndex);
    told[isNew ? 'added' : 'known'] += 1;
  }
  return told;
}
