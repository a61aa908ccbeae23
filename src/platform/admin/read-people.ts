import { findUser } from '../auth/account/user-store.ts';
import { listGivenAccess } from '../catalog/app-store.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import { listMemberships } from '../organisations/organisation-store.ts';
import { type AdminParts, noteAdmin } from './admin-parts.ts';
import { NothingToAdminister, type PersonRow, type PersonRows, type PersonSheet } from './contract.ts';
import { countSessions, findPerson, findPersonByEmail, listPeople, type PersonFacts } from './people-store.ts';

/** Everybody with an account, newest first, with nothing of them opened: so nobody's data is read, and nothing is on record. */
export async function listPeoplePage(
  { db }: AdminParts,
  { limit, after }: { limit: number; after?: string },
): Promise<PersonRows> {
  const found = await listPeople(db, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.map(rowOf), next };
}

/** Whoever has exactly this address. That they have an account here is theirs to know that somebody learnt (priv/P18). */
export async function findByEmail(parts: AdminParts, adminId: string, email: string): Promise<PersonRow[]> {
  const found = await findPersonByEmail(parts, email);
  if (!found) return [];
  await noteAdmin(parts.db, parts, adminId, { action: 'person.found', subjectId: found.id, thing: 'users', thingId: found.id });
  return [rowOf(found)];
}

/**
 * A person's name, address and what they may do: nothing that they wrote. It is on record before it is answered, and the person
 * sees who read it (priv/P18). Throws `NothingToAdminister`.
 */
export async function readPerson(parts: AdminParts, adminId: string, personId: string): Promise<PersonSheet> {
  const { db, now } = parts;
  const facts = await findPerson(db, personId);
  if (!facts) throw new NothingToAdminister();
  await noteAdmin(db, parts, adminId, { action: 'person.read', subjectId: personId, thing: 'users', thingId: personId });
  const user = await findUser(parts, personId);
  if (!user) throw new NothingToAdminister();
  const access = await listGivenAccess(db, personId);
  const memberships = await listMemberships(db, personId);
  return {
    ...rowOf(facts),
    name: user.name,
    email: user.email,
    emailVerifiedAt: facts.emailVerifiedAt?.toISOString() ?? null,
    sessions: await countSessions(db, personId, now()),
    access: access.map(({ expiresAt, ...given }) => ({ ...given, expiresAt: expiresAt?.toISOString() ?? null })),
    organisations: memberships.map(({ name, role }) => ({ name, role })),
  };
}

function rowOf({ id, role, profileType, isActive, createdAt }: PersonFacts): PersonRow {
  return { id, role, profileType, isActive, createdAt: createdAt.toISOString() };
}
