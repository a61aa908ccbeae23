import { and, desc, eq, isNotNull, lt, or } from 'drizzle-orm';
import { type Cursor, cutPage } from '../../db/cursor.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Seals, Vault } from '../../vault/vault.ts';
import { AnalysisInput, type AnalysisResults, AnalysisType } from '../contract.ts';
import { multimodalAnalyses as analyses } from '../tables.ts';
import type { Correct } from './contract.ts';
import { readResults } from './core/read-results.ts';

export type Stored = { db: Db | Tx; vault: Vault };

/** An analysis as its person may see it, opened. */
export type Kept = {
  id: string;
  type: AnalysisType;
  conversationId: string | null;
  messageId: string | null;
  createdAt: Date;
  input: AnalysisInput;
  results: AnalysisResults;
  confidence: number | null;
  correction: (Correct & { correctedAt: Date }) | null;
};

export type NewAnalysis = Omit<Kept, 'correction'>;

/** Keeps an analysis, sealed. One that is there already with this id stays as it is, with its correction. */
export async function insertAnalysis({ db, vault }: Stored, personId: string, added: NewAnalysis): Promise<void> {
  const seals = await vault.of(personId, db);
  const { id, type: analysisType, conversationId, messageId, createdAt, input, results, confidence: confidenceScore } = added;
  await db
    .insert(analyses)
    .values({
      id,
      userId: personId,
      analysisType,
      conversationId,
      messageId,
      createdAt,
      confidenceScore,
      inputData: seals.seal(placeOf(id, 'input_data'), JSON.stringify(AnalysisInput.parse(input))),
      results: seals.seal(placeOf(id, 'results'), JSON.stringify(results)),
    })
    .onConflictDoNothing({ target: analyses.id });
}

/** One of a person's; somebody else's looks like none. */
export async function findAnalysis({ db, vault }: Stored, personId: string, id: string): Promise<Kept | undefined> {
  const [row] = await db.select().from(analyses).where(own(personId, id));
  return row && openWhole(await vault.of(personId, db), row);
}

/**
 * A page of a person's analyses, newest first. One that no longer opens is left out, and the page is shorter by it: `next` follows what was
 * read, so that it ends no list early.
 */
export async function listAnalyses(
  { db, vault }: Stored,
  personId: string,
  which: { limit: number; after?: Cursor; type?: AnalysisType; conversationId?: string; messageId?: string },
): Promise<{ items: Kept[]; next: string | null }> {
  const { limit, after, type, conversationId, messageId } = which;
  const older = after && or(lt(analyses.createdAt, after.at), and(eq(analyses.createdAt, after.at), lt(analyses.id, after.id)));
  const found = await db
    .select()
    .from(analyses)
    .where(
      and(
        eq(analyses.userId, personId),
        older,
        type && eq(analyses.analysisType, type),
        conversationId === undefined ? undefined : eq(analyses.conversationId, conversationId),
        messageId === undefined ? undefined : eq(analyses.messageId, messageId),
      ),
    )
    .orderBy(desc(analyses.createdAt), desc(analyses.id))
    .limit(limit + 1);
  const seals = await vault.of(personId, db);
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.flatMap((row) => openWhole(seals, row) ?? []), next };
}

/** Which messages of a conversation of a person have a reading, the newest ones. Nothing is opened for it. */
export async function listReadMessages(
  db: Db | Tx,
  personId: string,
  conversationId: string,
  limit: number,
): Promise<{ messageId: string; analysisId: string }[]> {
  const found = await db
    .select({ messageId: analyses.messageId, analysisId: analyses.id })
    .from(analyses)
    .where(and(eq(analyses.userId, personId), eq(analyses.conversationId, conversationId), isNotNull(analyses.messageId)))
    .orderBy(desc(analyses.createdAt), desc(analyses.id))
    .limit(limit);
  return found.flatMap(({ messageId, analysisId }) => (messageId ? [{ messageId, analysisId }] : []));
}

/** Writes what the person says it was, or takes that back. Says whether they have such an analysis. */
export async function setCorrection(
  { db, vault }: Stored,
  personId: string,
  id: string,
  correction: (Correct & { correctedAt: Date }) | null,
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const { correctedAt = null, ...said } = correction ?? {};
  const written = await db
    .update(analyses)
    .set({ correction: correction && seals.seal(placeOf(id, 'correction'), JSON.stringify(said)), correctedAt })
    .where(own(personId, id))
    .returning({ id: analyses.id });
  return written.length > 0;
}

/** Removes one of a person's, or all. Says how many. */
export async function removeAnalyses(db: Db | Tx, personId: string, id?: string): Promise<number> {
  const gone = await db
    .delete(analyses)
    .where(id === undefined ? eq(analyses.userId, personId) : own(personId, id))
    .returning({ id: analyses.id });
  return gone.length;
}

/** Removes what was read of a conversation that is gone for good. */
export async function forgetAnalysesOf(tx: Tx, conversationId: string): Promise<void> {
  await tx.delete(analyses).where(eq(analyses.conversationId, conversationId));
}

function own(personId: string, id: string) {
  return and(eq(analyses.id, id), eq(analyses.userId, personId));
}

/** One row that no longer opens, or that an earlier version kept in another shape, takes no other reading down with it. */
function openWhole(seals: Seals, row: typeof analyses.$inferSelect): Kept | undefined {
  try {
    return open(seals, row);
  } catch {
    return undefined;
  }
}

function open(seals: Seals, row: typeof analyses.$inferSelect): Kept {
  const { id, conversationId, messageId, createdAt, confidenceScore: confidence } = row;
  const type = AnalysisType.parse(row.analysisType);
  const opened = (column: 'input_data' | 'results', text: typeof row.results) =>
    JSON.parse(text ? seals.open(placeOf(id, column), text) : 'null') as unknown;
  const input = AnalysisInput.parse(opened('input_data', row.inputData));
  const results = readResults(type, input.channel, opened('results', row.results));
  const said = row.correction && (JSON.parse(seals.open(placeOf(id, 'correction'), row.correction)) as Correct);
  const correction = said && row.correctedAt ? { ...said, correctedAt: row.correctedAt } : null;
  return { id, type, conversationId, messageId, createdAt, input, results, confidence, correction };
}

function placeOf(row: string, column: 'input_data' | 'results' | 'correction') {
  return { table: 'multimodal_analyses', column, row };
}
