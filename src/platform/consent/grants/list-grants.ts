import { findUser } from '../../auth/account/user-store.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Grant, ReceivedGrant } from './contract.ts';
import { listCounting } from './counts-now.ts';
import { type GrantRow, listAsksBetween, listGiven } from './grant-store.ts';
import { presentGrant } from './present-grant.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** How long a permission that was taken back can be given again by undoing. */
export const undoMs = 86_400_000;

/** Who may see what of this person, newest first; what was taken back stays for a day, to be undone. */
export async function listGrants(parts: Parts, ownerId: string): Promise<Grant[]> {
  const now = parts.now();
  const all = await listGiven(parts.db, ownerId, new Date(now.getTime() - undoMs));
  const asks = all.filter(isAskRow);
  const grants = all.filter((row) => !isAskRow(row));
  const given = new Set<string>();
  return Promise.all(
    grants.map((row) => {
      // Two permissions of one person: what they ask for is shown once, with the newest.
      const { granteeId } = row;
      const isFirst = granteeId !== null && !given.has(granteeId) && !row.revokedAt;
      if (isFirst) given.add(granteeId);
      return presentGrant(parts, row, isFirst ? asks.filter((ask) => ask.granteeId === granteeId) : [], now);
    }),
  );
}

function isAskRow({ granteeId, acceptedAt }: GrantRow): boolean {
  return granteeId !== null && acceptedAt === null;
}

/** Who lets this person in now, and to what. Whoever took the whole purpose back is not among them. */
export async function listReceivedGrants(parts: Parts, granteeId: string, offered: readonly string[]): Promise<ReceivedGrant[]> {
  const rows = await listCounting(parts, granteeId);
  return Promise.all(rows.map((row) => presentReceived(parts, row, offered)));
}

/** A permission as whoever was let in sees it. What is not shared is told by its kind alone, whether it exists or not. */
export async function presentReceived(
  { db, vault }: Pick<Parts, 'db' | 'vault'>,
  row: GrantRow,
  offered: readonly string[],
): Promise<ReceivedGrant> {
  const owner = await findUser({ db, vault }, row.userId);
  const asks = row.granteeId ? await listAsksBetween(db, row.userId, row.granteeId) : [];
  return {
    id: row.id,
    name: owner?.name ?? '',
    relation: row.relation,
    scopes: row.scopes,
    notShared: offered.filter((scope) => !row.scopes.includes(scope)),
    asked: asks.flatMap(({ scopes }) => scopes),
    expiresAt: row.expiresAt.toISOString(),
  };
}
