import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { safetyEpisodeSteps, safetyEpisodes, safetyTallies } from '../tables.ts';

export type EpisodeRow = typeof safetyEpisodes.$inferSelect;
type StepRow = Pick<typeof safetyEpisodeSteps.$inferSelect, 'step' | 'createdAt'>;

/** Writes a new open episode. Fails on its unique index where the person has one already. */
export async function insertEpisode(
  tx: Tx,
  row: Pick<EpisodeRow, 'id' | 'userId' | 'conversationId' | 'about' | 'createdAt'>,
): Promise<void> {
  await tx.insert(safetyEpisodes).values({ ...row, updatedAt: row.createdAt });
}

/** The open episode of a person, held until the transaction ends. */
export async function lockOpenEpisode(tx: Tx, personId: string): Promise<EpisodeRow | undefined> {
  const [row] = await tx.select().from(safetyEpisodes).where(openOf(personId)).for('update');
  return row;
}

/** This episode of this person, held until the transaction ends. */
export async function lockEpisode(tx: Tx, personId: string, id: string): Promise<EpisodeRow | undefined> {
  const [row] = await tx.select().from(safetyEpisodes).where(own(personId, id)).for('update');
  return row;
}

/** The open episode of a person. */
export async function findOpenEpisode(db: Db | Tx, personId: string): Promise<EpisodeRow | undefined> {
  const [row] = await db.select().from(safetyEpisodes).where(openOf(personId));
  return row;
}

/** The newest episodes of a person, newest first. */
export async function listEpisodes(db: Db | Tx, personId: string, limit: number): Promise<EpisodeRow[]> {
  return db
    .select()
    .from(safetyEpisodes)
    .where(eq(safetyEpisodes.userId, personId))
    .orderBy(desc(safetyEpisodes.createdAt), asc(safetyEpisodes.id))
    .limit(limit);
}

/** Writes how an episode that is held stands now. */
export async function updateEpisode(
  tx: Tx,
  id: string,
  columns: Pick<
    EpisodeRow,
    'state' | 'about' | 'conversationId' | 'misunderstoodTimes' | 'followUpAt' | 'closedAt' | 'updatedAt'
  >,
): Promise<void> {
  await tx.update(safetyEpisodes).set(columns).where(eq(safetyEpisodes.id, id));
}

/** Adds a step, under an id that its seal knows. */
export async function insertStep(
  tx: Tx,
  step: { id?: string; episodeId: string; step: string; details: Sealed | null; createdAt: Date },
): Promise<void> {
  await tx.insert(safetyEpisodeSteps).values({ ...step, id: step.id ?? randomUUID() });
}

/** The steps of an episode, oldest first. */
export async function listSteps(db: Db | Tx, episodeId: string): Promise<StepRow[]> {
  return db
    .select({ step: safetyEpisodeSteps.step, createdAt: safetyEpisodeSteps.createdAt })
    .from(safetyEpisodeSteps)
    .where(eq(safetyEpisodeSteps.episodeId, episodeId))
    .orderBy(asc(safetyEpisodeSteps.createdAt));
}

/** How often this step was taken in this episode. */
export async function countSteps(tx: Tx, episodeId: string, step: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(safetyEpisodeSteps)
    .where(and(eq(safetyEpisodeSteps.episodeId, episodeId), eq(safetyEpisodeSteps.step, step)));
  return row?.count ?? 0;
}

/** Open episodes whose check-in is due, or of which nothing was heard since `silentSince`: some of them, whose they are. */
export async function listWaiting(
  db: Db,
  { dueAt, silentSince, after, limit }: { dueAt: Date; silentSince: Date; after: string | null; limit: number },
): Promise<Pick<EpisodeRow, 'id' | 'userId'>[]> {
  const waits = or(lte(safetyEpisodes.followUpAt, dueAt), lt(safetyEpisodes.updatedAt, silentSince));
  return db
    .select({ id: safetyEpisodes.id, userId: safetyEpisodes.userId })
    .from(safetyEpisodes)
    .where(and(isNull(safetyEpisodes.closedAt), waits, after === null ? undefined : sql`${safetyEpisodes.id} > ${after}::uuid`))
    .orderBy(asc(safetyEpisodes.id))
    .limit(limit);
}

/** Open episodes of which something was heard since then: some of them, whose they are. */
export async function listOpenSince(
  db: Db,
  { since, after, limit }: { since: Date; after: string | null; limit: number },
): Promise<Pick<EpisodeRow, 'id' | 'userId'>[]> {
  const isLater = after === null ? undefined : sql`${safetyEpisodes.id} > ${after}::uuid`;
  return db
    .select({ id: safetyEpisodes.id, userId: safetyEpisodes.userId })
    .from(safetyEpisodes)
    .where(and(isNull(safetyEpisodes.closedAt), gte(safetyEpisodes.updatedAt, since), isLater))
    .orderBy(asc(safetyEpisodes.id))
    .limit(limit);
}

export type Tally = { day: string; level: string; kind: string; country: string; event: string; seconds: number };

/** Counts one more of this event on this day. It knows no person. */
export async function countEvent(tx: Tx, { seconds, ...of }: Tally): Promise<void> {
  await tx
    .insert(safetyTallies)
    .values({ ...of, count: 1, seconds })
    .onConflictDoUpdate({
      target: [safetyTallies.day, safetyTallies.level, safetyTallies.kind, safetyTallies.country, safetyTallies.event],
      set: { count: sql`${safetyTallies.count} + 1`, seconds: sql`${safetyTallies.seconds} + ${seconds}` },
    });
}

const openOf = (personId: string) => and(eq(safetyEpisodes.userId, personId), isNull(safetyEpisodes.closedAt));
const own = (personId: string, id: string) => and(eq(safetyEpisodes.userId, personId), eq(safetyEpisodes.id, id));
