import { and, asc, count, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { OrganisationKind, OrganisationRole } from './contract.ts';
import { isForOthers } from './core/is-for-others.ts';
import { organisationMembers, organisations } from './tables.ts';

const belongs = isNull(organisationMembers.endedAt);

/** A person's place in one organisation. */
export type Membership = {
  id: string;
  organisationId: string;
  name: string;
  role: OrganisationRole;
  isActive: boolean;
  createdAt: Date;
};

const membership = {
  id: organisationMembers.id,
  organisationId: organisations.id,
  name: organisations.name,
  role: organisationMembers.role,
  isActive: organisations.isActive,
  createdAt: organisationMembers.createdAt,
};

/** Where a person belongs. */
export async function listMemberships(db: Db | Tx, personId: string): Promise<Membership[]> {
  return db
    .select(membership)
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(and(eq(organisationMembers.userId, personId), belongs))
    .orderBy(asc(organisations.name), asc(organisations.id));
}

/** Whether a person belongs, at this moment, to an active organisation for which they work or study. */
export async function findActsForOthers(db: Db | Tx, personId: string): Promise<boolean> {
  const places = await db
    .select({ kind: organisations.kind, isActive: organisations.isActive, endedAt: organisationMembers.endedAt })
    .from(organisationMembers)
    .innerJoin(organisations, eq(organisations.id, organisationMembers.organisationId))
    .where(eq(organisationMembers.userId, personId));
  return isForOthers(places);
}

/** Who belongs to one, first come first: one more than `limit` when there are more. */
export async function listMembers(
  db: Db,
  organisationId: string,
  { limit, after }: { limit: number; after?: Cursor },
): Promise<{ id: string; personId: string; role: OrganisationRole; createdAt: Date }[]> {
  const { createdAt, id, userId, role } = organisationMembers;
  const later = after && or(gt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select({ id, personId: userId, role, createdAt })
    .from(organisationMembers)
    .where(and(eq(organisationMembers.organisationId, organisationId), belongs, later))
    .orderBy(asc(createdAt), asc(id))
    .limit(limit + 1);
}

/** Somebody joins, or comes back. Who is a manager already stays one. */
export async function joinOrganisation(
  tx: Tx,
  member: { organisationId: string; userId: string; role: OrganisationRole; createdAt: Date },
): Promise<void> {
  const { organisationId, userId, role, createdAt } = organisationMembers;
  await tx
    .insert(organisationMembers)
    .values(member)
    .onConflictDoUpdate({
      target: [organisationId, userId],
      set: {
        role: sql`case when ${organisationMembers.endedAt} is null and ${role} = 'manager' then 'manager' else excluded.role end`,
        createdAt: sql`case when ${organisationMembers.endedAt} is null then ${createdAt} else excluded.created_at end`,
        endedAt: null,
      },
    });
}

/** Somebody belongs no longer. The row stays, with when. Answers who it was. */
export async function endMembership(
  tx: Tx,
  { organisationId, ...who }: { organisationId: string } & ({ memberId: string } | { personId: string }),
  now: Date,
): Promise<{ id: string; personId: string } | undefined> {
  const { id, userId } = organisationMembers;
  const [ended] = await tx
    .update(organisationMembers)
    .set({ endedAt: now })
    .where(
      and(
        eq(organisationMembers.organisationId, organisationId),
        'memberId' in who ? eq(id, who.memberId) : eq(userId, who.personId),
        belongs,
      ),
    )
    .returning({ id, personId: userId });
  return ended;
}

/** Whether somebody manages an organisation, which nobody changes until the transaction ends. */
export async function holdManaging(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
  const { organisationId: of, userId, role } = organisationMembers;
  const found = await tx
    .select({ id: organisationMembers.id })
    .from(organisationMembers)
    .where(and(eq(of, organisationId), eq(userId, personId), eq(role, 'manager'), belongs))
    .for('share');
  return found.length > 0;
}

/** Makes a member a manager, or the other way round. Answers who it is. */
export async function setMemberRole(
  tx: Tx,
  { organisationId, memberId, role }: { organisationId: string; memberId: string; role: OrganisationRole },
): Promise<{ personId: string } | undefined> {
  const [changed] = await tx
    .update(organisationMembers)
    .set({ role })
    .where(and(eq(organisationMembers.organisationId, organisationId), eq(organisationMembers.id, memberId), belongs))
    .returning({ personId: organisationMembers.userId });
  return changed;
}

/** An organisation as whoever administers sees it: how many belong to it, never who. */
export type OrganisationRow = {
  id: string;
  name: string;
  slug: string;
  kind: OrganisationKind;
  isActive: boolean;
  members: number;
  managers: number;
  createdAt: Date;
};

/** All of them, newest first: one more than `limit` when there are more. */
export async function listOrganisations(db: Db, { limit, after }: { limit: number; after?: Cursor }): Promise<OrganisationRow[]> {
  const { createdAt, id } = organisations;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return organisationRows(db)
    .where(older)
    .orderBy(desc(createdAt), asc(id))
    .limit(limit + 1);
}

/** One of them. */
export async function findOrganisation(db: Db | Tx, organisationId: string): Promise<OrganisationRow | undefined> {
  const [row] = await organisationRows(db).where(eq(organisations.id, organisationId));
  return row;
}

function organisationRows(db: Db | Tx) {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      slug: organisations.slug,
      kind: organisations.kind,
      isActive: organisations.isActive,
      createdAt: organisations.createdAt,
      members: count(organisationMembers.id),
      managers: sql<number>`(count(*) filter (where ${organisationMembers.role} = 'manager'))::int`,
    })
    .from(organisations)
    .leftJoin(organisationMembers, and(eq(organisationMembers.organisationId, organisations.id), belongs))
    .groupBy(organisations.id)
    .$dynamic();
}

/** Writes a new one; says `false`, writing nothing, when its slug is taken. */
export async function insertOrganisation(
  tx: Tx,
  organisation: { id: string; name: string; slug: string; kind: OrganisationKind; createdAt: Date },
): Promise<boolean> {
  const written = await tx
    .insert(organisations)
    .values({ ...organisation, updatedAt: organisation.createdAt })
    .onConflictDoNothing({ target: organisations.slug })
    .returning({ id: organisations.id });
  return written.length > 0;
}

/** Changes its name, what it is for, or whether it counts. */
export async function updateOrganisation(
  tx: Tx,
  organisationId: string,
  change: { name?: string; kind?: OrganisationKind; isActive?: boolean },
): Promise<boolean> {
  const changed = await tx
    .update(organisations)
    .set(change)
    .where(eq(organisations.id, organisationId))
    .returning({ id: organisations.id });
  return changed.length > 0;
}
