import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';

export type Kept = { analysesDays: number; sessionDays: number };

/** Removes what is older than it may be. Answers how many rows went, table by table. */
export async function eraseOld(db: Db, now: Date, { analysesDays, sessionDays }: Kept): Promise<Record<string, number>> {
  const before = (days: number): SQL => sql`${now.toISOString()}::timestamptz - make_interval(days => ${days}::int)`;
  const ended = sql`coalesce(least(revoked_at, expires_at), expires_at)`;
  const old: Record<string, SQL> = {
    multimodal_analyses: sql`created_at < ${before(analysesDays)}`,
    analysis_runs: sql`created_at < ${before(analysesDays)}`,
    // What a session left behind is of use only while that session counts.
    spent_tokens: sql`session_id in (select id from sessions where ${ended} < ${before(1)})`,
    sessions: sql`${ended} < ${before(sessionDays)}`,
    one_time_tokens: sql`expires_at < ${before(1)}`,
    mails: sql`created_at < ${before(7)}`,
    notices: sql`told_at < ${before(180)}`,
    data_exports: sql`created_at < ${before(sessionDays)} and status not in ('ready', 'running')`,
  };
  const erased: Record<string, number> = {};
  for (const [table, isOld] of Object.entries(old)) {
    const gone = await db.execute(sql`delete from ${sql.identifier(table)} where ${isOld}`);
    erased[table] = gone.rowCount ?? 0;
  }
  return erased;
}

/** Gives up copies that nobody finished within a day. */
export async function failStaleExports(db: Db, now: Date): Promise<void> {
  await db.execute(sql`update data_exports set status = 'failed'
    where status in ('queued', 'running') and created_at < ${now.toISOString()}::timestamptz - interval '1 day'`);
}
