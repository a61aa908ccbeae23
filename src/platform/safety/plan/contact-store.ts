import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '../../db/open-database.ts';
import type { PersonVault, Vault } from '../../vault/vault.ts';
import { trustedContacts } from '../tables.ts';
import { type TrustedContact, TrustedContactFields } from './contract.ts';

type Stored = { db: Db | Tx; vault: Vault };
type Row = typeof trustedContacts.$inferSelect;

/** A person's trusted contacts, in the order in which they were added. */
export async function listContacts({ db, vault }: Stored, personId: string): Promise<TrustedContact[]> {
  const rows = await db
    .select()
    .from(trustedContacts)
    .where(eq(trustedContacts.userId, personId))
    .orderBy(asc(trustedContacts.position), asc(trustedContacts.createdAt), asc(trustedContacts.id));
  const seals = await vault.of(personId, db);
  return rows.map((row) => present(seals, row));
}

/** One of them; what is another's looks the same as what never was. */
export async function findContact({ db, vault }: Stored, personId: string, id: string): Promise<TrustedContact | undefined> {
  const [row] = await db.select().from(trustedContacts).where(own(personId, id));
  return row && present(await vault.of(personId, db), row);
}

/** How many this person has. */
export async function countContacts(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(trustedContacts)
    .where(eq(trustedContacts.userId, personId));
  return row?.count ?? 0;
}

/** Writes a new one, last. Says `false`, writing nothing, when there is a row with this id. */
export async function insertContact(
  { db, vault }: Stored,
  personId: string,
  contact: TrustedContact,
  at: Date,
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const last = sql<number>`(select coalesce(max(${trustedContacts.position}), 0) + 1 from ${trustedContacts} where ${trustedContacts.userId} = ${personId})`;
  const rows = await db
    .insert(trustedContacts)
    .values({ id: contact.id, userId: personId, contact: seal(seals, contact), position: last, createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: trustedContacts.id })
    .returning({ id: trustedContacts.id });
  return rows.length > 0;
}

/** Says whether there was one to change. */
export async function updateContact(
  { db, vault }: Stored,
  personId: string,
  contact: TrustedContact,
  at: Date,
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const rows = await db
    .update(trustedContacts)
    .set({ contact: seal(seals, contact), updatedAt: at })
    .where(own(personId, contact.id))
    .returning({ id: trustedContacts.id });
  return rows.length > 0;
}

/** Says whether there was one to erase. */
export async function deleteContact(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const rows = await db.delete(trustedContacts).where(own(personId, id)).returning({ id: trustedContacts.id });
  return rows.length > 0;
}

const own = (personId: string, id: string) => and(eq(trustedContacts.userId, personId), eq(trustedContacts.id, id));

function seal(seals: PersonVault, { id, ...fields }: TrustedContact) {
  return seals.seal(placeOf(id), JSON.stringify(fields));
}

/** A copy that was brought back may hold anything: what does not fit is empty, and the row stays for its person to correct. */
const Kept = z.object({
  name: TrustedContactFields.shape.name.catch('—'),
  phone: TrustedContactFields.shape.phone.catch(''),
  email: TrustedContactFields.shape.email.catch(''),
  reach: TrustedContactFields.shape.reach.catch(''),
  message: TrustedContactFields.shape.message.catch(''),
});

function present(seals: PersonVault, { id, contact }: Row): TrustedContact {
  const read: unknown = JSON.parse(seals.open(placeOf(id), contact));
  return { id, ...Kept.parse(read && typeof read === 'object' ? read : {}) };
}

function placeOf(id: string) {
  return { table: 'trusted_contacts', column: 'contact', row: id };
}
