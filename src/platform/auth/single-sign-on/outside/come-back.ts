import { recordEvent } from '../../../audit/record-event.ts';
import type { OutsideProvider } from '../../../config/outside-providers.ts';
import { getUser } from '../../account/get-user.ts';
import type { Caller, Door, Entry } from '../../door.ts';
import { askSecondFactor } from '../../second-factor/ask-second-factor.ts';
import { tellIn } from '../../second-factor/tell-person.ts';
import { letIn } from '../../session/let-in.ts';
import type { OutsideOutcome } from './contract.ts';
import { findByOutside, insertOutside, subjectIndexOf } from './outside-store.ts';

/**
 * Lets in whoever is known by this name there. Only who connected the two themselves is: an address that is the same on both sides
 * connects nothing, since whoever could claim it there would have everything here. `undefined` for whom nobody connected. Throws
 * `SecondFactorNeeded`.
 */
export async function comeIn(
  door: Door,
  caller: Caller,
  { name, issuer }: OutsideProvider,
  subject: string,
): Promise<Entry | undefined> {
  const personId = await findByOutside(door.db, name, subjectIndexOf(door.vault, issuer, subject));
  if (personId === undefined) return undefined;
  await askSecondFactor(door, personId, 'outside');
  return letIn(door, caller, personId, ['outside']);
}

/** Connects it to the account of whoever is signed in and has just shown that it is them, and tells them by mail. */
export async function connect(
  door: Door,
  { language }: Caller,
  personId: string,
  { name, issuer }: OutsideProvider,
  subject: string,
): Promise<OutsideOutcome> {
  const { db, vault, now } = door;
  const user = await getUser(door, { personId });
  const subjectIndex = subjectIndexOf(vault, issuer, subject);
  return db.transaction(async (tx) => {
    const isNew = await insertOutside(tx, personId, name, subjectIndex, now());
    if (isNew) await tellIn(tx, door, user, language, 'outside-added');
    const actor = { kind: 'person', id: personId } as const;
    const outcome = isNew ? 'done' : 'refused';
    const action = 'outside-account.connected';
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action, outcome, details: { provider: name } });
    return isNew ? 'linked' : 'taken';
  });
}
