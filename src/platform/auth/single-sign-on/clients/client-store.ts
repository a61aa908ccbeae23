import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../../db/open-database.ts';
import type { Vault } from '../../../vault/vault.ts';
import { oidcClients } from '../tables.ts';

type Stored = { db: Db; vault: Vault };

/** A site or a program that may ask who somebody is. Without a secret it is one that could not keep it. */
export type SignOnClient = {
  clientId: string;
  name: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  backchannelLogoutUri: string | null;
  scopes: string[];
  isOwn: boolean;
};

/** Keeps a new client. Says `false` when there is one with this id, even one that was removed: its id is never another's. */
export async function insertClient(
  { db, vault }: Stored,
  client: SignOnClient & { id: string; secret?: string },
): Promise<boolean> {
  const { secret, ...row } = client;
  const written = await db
    .insert(oidcClients)
    .values({ ...row, secret: secret === undefined ? null : vault.seal(placeOf(client.id), secret) })
    .onConflictDoNothing({ target: oidcClients.clientId })
    .returning({ id: oidcClients.id });
  return written.length > 0;
}

/** An open client that was added to this installation, with its secret opened. */
export async function findClient(
  { db, vault }: Stored,
  clientId: string,
): Promise<(SignOnClient & { secret: string | undefined }) | undefined> {
  const [row] = await db
    .select()
    .from(oidcClients)
    .where(and(eq(oidcClients.clientId, clientId), eq(oidcClients.isActive, true)));
  return row && { ...row, secret: row.secret === null ? undefined : vault.open(placeOf(row.id), row.secret) };
}

/** The open clients, in the order of their names. */
export async function listClients(db: Db): Promise<(SignOnClient & { createdAt: Date })[]> {
  return db.select().from(oidcClients).where(eq(oidcClients.isActive, true)).orderBy(asc(oidcClients.name), oidcClients.id);
}

/** Closes a client: from now on nobody knows it, and what it was given opens nothing. Says whether there was one. */
export async function closeClient(db: Db, clientId: string): Promise<boolean> {
  const closed = await db
    .update(oidcClients)
    .set({ isActive: false })
    .where(and(eq(oidcClients.clientId, clientId), eq(oidcClients.isActive, true)))
    .returning({ id: oidcClients.id });
  return closed.length > 0;
}

function placeOf(row: string) {
  return { table: 'oidc_clients', column: 'secret', row };
}
