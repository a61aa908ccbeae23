import { asc, between, sql } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';
import { safetyTallies } from '../tables.ts';

/** The counts from one day to another, both included, of all countries together. */
export async function sumTallies(
  db: Db,
  from: string,
  until: string,
): Promise<{ level: string; kind: string; event: string; count: number }[]> {
  const { day, level, kind, event } = safetyTallies;
  return db
    .select({ level, kind, event, count: sql<number>`sum(${safetyTallies.count})::int` })
    .from(safetyTallies)
    .where(between(day, from, until))
    .groupBy(level, kind, event)
    .orderBy(asc(level), asc(kind), asc(event));
}
