import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { unlessBroken } from '#platform/vault/unless-broken.ts';
import type { Seals } from '#platform/vault/vault.ts';
import { signMedia } from '../../dictionary/tables.ts';

const placeOf = (row: string) => ({ table: 'sign_media', column: 'content', row });
const poseOf = (entryId: string) => and(eq(signMedia.entryId, entryId), eq(signMedia.kind, 'pose'));

/** The take of an entry, base64, opened with the seals of its contributor. */
export async function findPose(db: Db | Tx, seals: Seals, entryId: string): Promise<string | null> {
  const [row] = await db.select().from(signMedia).where(poseOf(entryId));
  return (row && unlessBroken(() => seals.open(placeOf(row.id), row.content))) ?? null;
}

/** Puts a take in the place of what was there; null takes it away. */
export async function savePose(
  tx: Tx,
  seals: Seals,
  entryId: string,
  pose: { id: string; content: string } | null,
): Promise<void> {
  await tx.delete(signMedia).where(poseOf(entryId));
  if (!pose) return;
  await tx.insert(signMedia).values({ id: pose.id, entryId, kind: 'pose', content: seals.seal(placeOf(pose.id), pose.content) });
}
