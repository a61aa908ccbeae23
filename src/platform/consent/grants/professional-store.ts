import { eq } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';
import { professionals } from '../../organisations/tables.ts';

/** What somebody says they are, and whether an administrator has checked it. */
export async function findProfessional(
  db: Db,
  personId: string,
): Promise<{ profession: string; status: 'unchecked' | 'asked' | 'verified' | 'refused' } | undefined> {
  const [row] = await db
    .select({ profession: professionals.profession, status: professionals.status })
    .from(professionals)
    .where(eq(professionals.userId, personId));
  return row;
}
