import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { countContacts, deleteContact, findContact, insertContact, updateContact } from './contact-store.ts';
import {
  type AddTrustedContact,
  ContactNotFound,
  TooManyContacts,
  type TrustedContact,
  type TrustedContactFields,
} from './contract.ts';
import type { PlanParts } from './write-plan.ts';

const most = 10;

/** Adds somebody whom this person trusts. The same id again changes nothing and answers what is kept. */
export async function addContact(parts: PlanParts, personId: string, contact: AddTrustedContact): Promise<TrustedContact> {
  const { db, vault, now } = parts;
  return db.transaction(async (tx) => {
    const stored = { db: tx, vault };
    const kept = await findContact(stored, personId, contact.id);
    if (kept) return kept;
    if ((await countContacts(tx, personId)) >= most) throw new TooManyContacts({ most });
    // An id that somebody else has: to this person it does not exist, and it is not theirs to take.
    if (!(await insertContact(stored, personId, contact, now()))) throw new ContactNotFound();
    await record(tx, parts, personId, contact.id, 'trusted-contact.added');
    return contact;
  });
}

/** Writes all that is said of them anew. */
export async function changeContact(
  parts: PlanParts,
  personId: string,
  id: string,
  fields: TrustedContactFields,
): Promise<TrustedContact> {
  const { db, vault, now } = parts;
  const contact = { id, ...fields };
  await db.transaction(async (tx) => {
    if (!(await updateContact({ db: tx, vault }, personId, contact, now()))) throw new ContactNotFound();
    await record(tx, parts, personId, id, 'trusted-contact.changed');
  });
  return contact;
}

/** Erases them at once. The page still knows what it showed, and adds them again for whoever takes it back. */
export async function removeContact(parts: PlanParts, personId: string, id: string): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (!(await deleteContact(tx, personId, id))) throw new ContactNotFound();
    await record(tx, parts, personId, id, 'trusted-contact.removed');
  });
}

function record(tx: Tx, parts: PlanParts, personId: string, id: string, action: `trusted-contact.${string}`): Promise<void> {
  return recordEvent(tx, parts, {
    actor: { kind: 'person', id: personId },
    subjectId: personId,
    action,
    thing: 'trusted_contacts',
    thingId: id,
    outcome: 'done',
  });
}
