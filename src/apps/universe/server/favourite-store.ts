import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import { users } from '#platform/auth/tables.ts';
import type { Db } from '#platform/db/open-database.ts';
import { favourites } from '../tables.ts';

/** The places a person keeps at hand, in their order. */
export async function listFavourites(db: Db, personId: string): Promise<string[]> {
  const found = await db
    .select({ place: favourites.place })
    .from(favourites)
    .where(eq(favourites.userId, personId))
    .orderBy(asc(favourites.position));
  return found.map(({ place }) => place);
}

/** Keeps these places in this order, and no others. Two orders at once: the person's row is held, so that one of them stays whole. */
export async function replaceFavourites(db: Db, personId: string, places: readonly string[], now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, personId)).for('no key update');
    const others = places.length > 0 ? notInArray(favourites.place, [...places]) : undefined;
    await tx.delete(favourites).where(and(eq(favourites.userId, personId), others));
    if (places.length === 0) return;
    await tx
      .insert(favourites)
      .values(places.map((place, position) => ({ userId: personId, place, position, createdAt: now })))
      .onConflictDoUpdate({ target: [favourites.userId, favourites.place], set: { position: sql`excluded.position` } });
  });
}
