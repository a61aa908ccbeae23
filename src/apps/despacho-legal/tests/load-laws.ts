import { sql } from 'drizzle-orm';
import type { System } from '#platform/context/context.ts';
import { rows } from '#platform/db/rows.ts';
import type { Law } from '../core/law/law.ts';
import { type Imported, importLaws } from '../server/laws/import-laws.ts';

/** Loads laws of a test, whose source nobody counts. */
export async function loadLaws(system: System, laws: readonly Law[]): Promise<Imported[]> {
  return importLaws(
    system,
    laws.map((law) => ({ law, source: '' })),
    { accept: true },
  );
}

/** No law is loaded any more: the database is shared with other tests. */
export async function forgetLaws({ db }: System): Promise<void> {
  await db.execute(sql`delete from laws`);
}

/** How many texts of laws there are, and how many of them count. */
export async function countLaws({ db }: System): Promise<{ all: number; current: number }> {
  const counted = rows<{ all: number; current: number }>(
    await db.execute(sql`select count(*)::int as all, (count(*) filter (where is_current))::int as current from laws`),
  );
  return counted[0] ?? { all: 0, current: 0 };
}
