import { and, eq, isNotNull, or } from 'drizzle-orm';
import { users } from '../../auth/tables.ts';
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

/** Whether somebody says of themselves that they are a professional, checked or not. */
export async function isProfessional(db: Db, personId: string): Promise<boolean> {
  const saysSo = or(isNotNull(professionals.userId), eq(users.role, 'professional'), eq(users.profileType, 'professional'));
  const found = await db
    .select({ id: users.id })
    .from(users)
    .leftJoin(professionals, eq(professionals.userId, users.id))
    .where(and(eq(users.id, personId), saysSo));
  return found.length > 0;
}
