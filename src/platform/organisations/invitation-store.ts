import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { Invitation, OrganisationRole } from './contract.ts';
import { organisationInvitations, organisations } from './tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

const open = (now: Date) =>
  and(
    isNull(organisationInvitations.acceptedAt),
    isNull(organisationInvitations.withdrawnAt),
    gt(organisationInvitations.expiresAt, now),
  );

/** Writes an invitation. The address belongs to nobody who has an account here yet, so the installation seals it. */
export async function insertInvitation(
  { db, vault }: Stored,
  invitation: {
    id: string;
    organisationId: string;
    email: string;
    emailIndex: string;
    role: OrganisationRole;
    tokenHash: string;
    invitedBy: string;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await db.insert(organisationInvitations).values({ ...invitation, email: vault.seal(placeOf(invitation.id), invitation.email) });
}

/** Those of an organisation that nobody answered yet, newest first. */
export async function listInvitations({ db, vault }: Stored, organisationId: string, now: Date): Promise<Invitation[]> {
  const found = await db
    .select()
    .from(organisationInvitations)
    .where(and(eq(organisationInvitations.organisationId, organisationId), open(now)))
    .orderBy(desc(organisationInvitations.createdAt))
    .limit(200);
  return found.map(({ id, email, role, createdAt, expiresAt }) => ({
    id,
    email: vault.open(placeOf(id), email),
    role,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** An invitation that is still good, by the digest of its link, with what it is to. */
export async function findInvitation(
  db: Db | Tx,
  tokenHash: string,
  now: Date,
): Promise<{ id: string; organisationId: string; organisation: string; role: OrganisationRole; expiresAt: Date } | undefined> {
  const [row] = await db
    .select({
      id: organisationInvitations.id,
      organisationId: organisations.id,
      organisation: organisations.name,
      role: organisationInvitations.role,
      expiresAt: organisationInvitations.expiresAt,
    })
    .from(organisationInvitations)
    .innerJoin(organisations, eq(organisations.id, organisationInvitations.organisationId))
    .where(and(eq(organisationInvitations.tokenHash, tokenHash), open(now), eq(organisations.isActive, true)));
  return row;
}

/** Uses an invitation up; of several who try at once, one does. */
export async function spendInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const spent = await tx
    .update(organisationInvitations)
    .set({ acceptedAt: now })
    .where(and(eq(organisationInvitations.id, id), open(now)))
    .returning({ id: organisationInvitations.id });
  return spent.length > 0;
}

/** How many an organisation sent since then, answered or not: of all, and to one address. */
export async function countInvitations(
  tx: Tx,
  { organisationId, emailIndex, since }: { organisationId: string; emailIndex: string; since: Date },
): Promise<{ all: number; toAddress: number }> {
  const { organisationId: of, emailIndex: to, createdAt } = organisationInvitations;
  const toAddress = sql<number>`(count(*) filter (where ${to} = ${emailIndex}))::int`;
  const [row] = await tx
    .select({ all: count(), toAddress })
    .from(organisationInvitations)
    .where(and(eq(of, organisationId), gt(createdAt, since)));
  return row ?? { all: 0, toAddress: 0 };
}

/** Takes one back, or all that are open for one address or from one person. Says how many. */
export async function withdrawInvitations(
  tx: Tx,
  organisationId: string,
  which: { id: string } | { emailIndex: string } | { invitedBy: string },
  now: Date,
): Promise<number> {
  const withdrawn = await tx
    .update(organisationInvitations)
    .set({ withdrawnAt: now })
    .where(and(eq(organisationInvitations.organisationId, organisationId), whichOf(which), open(now)))
    .returning({ id: organisationInvitations.id });
  return withdrawn.length;
}

function whichOf(which: { id: string } | { emailIndex: string } | { invitedBy: string }) {
  if ('id' in which) return eq(organisationInvitations.id, which.id);
  if ('emailIndex' in which) return eq(organisationInvitations.emailIndex, which.emailIndex);
  return eq(organisationInvitations.invitedBy, which.invitedBy);
}

function placeOf(row: string) {
  return { table: 'organisation_invitations', column: 'email', row };
}
