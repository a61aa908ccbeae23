import { and, arrayOverlaps, asc, desc, eq, or } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import { signEntries } from '../../dictionary/tables.ts';
import type { EntryRow } from '../dictionary/entry-store.ts';

const { language, isPublished, userId, searchKeys, glossKey, id } = signEntries;

type Asked = { language: 'lsm' | 'lse'; keys: readonly string[]; most: number };

/** The signs with any of these keys that a person may see: those a deaf person reviewed first. */
export async function findWordRows(db: Db, personId: string, asked: Asked): Promise<EntryRow[]> {
  if (asked.keys.length === 0) return [];
  return db
    .select()
    .from(signEntries)
    .where(
      and(
        eq(language, asked.language),
        or(eq(isPublished, true), eq(userId, personId)),
        arrayOverlaps(searchKeys, [...asked.keys]),
      ),
    )
    .orderBy(desc(isPublished), asc(glossKey), asc(id))
    .limit(asked.most);
}
