import type { Tx } from '../../db/open-database.ts';
import { holdPerson, markEmailVerified } from '../account/user-store.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { askSecondFactor } from '../second-factor/ask-second-factor.ts';
import { secondFactorOf } from '../second-factor/second-factor-of.ts';
import { letIn } from '../session/let-in.ts';
import { getLink } from './about-link.ts';
import { LinkOver } from './contract.ts';
import { useLink } from './link-store.ts';

/**
 * Lets in whoever has the link of a mail, once, which also shows that they read the mail of that address. Whoever asks for a second
 * factor is still asked. Throws `LinkOver` and `SecondFactorNeeded`.
 */
export async function signInByLink(door: Door, caller: Caller, token: string): Promise<Entry> {
  const { db, now } = door;
  const { link } = await getLink(door, token, 'magic-link');
  const { id, personId } = link;
  if (personId === null) throw new LinkOver();
  const spend = async (tx: Tx): Promise<true> => {
    // The person before their links, as whoever ends all of them holds both.
    await holdPerson(tx, personId);
    if (!(await useLink(tx, id, now()))) throw new LinkOver();
    await markEmailVerified(tx, personId, now());
    return true;
  };
  if ((await secondFactorOf(db, personId)).length === 0) return letIn(door, caller, personId, ['magic-link'], spend);

  await db.transaction(spend);
  await askSecondFactor(door, personId, 'magic-link');
  // They switched it off in this very moment, and the link is spent.
  throw new LinkOver();
}
