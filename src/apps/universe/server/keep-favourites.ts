import type { Context } from '#platform/context/context.ts';
import type { Favourites } from '../contract.ts';
import { replaceFavourites } from './favourite-store.ts';

/** Keeps a person's places as they ordered them. The same order sent twice changes nothing. */
export async function keepFavourites(ctx: Context, { places }: Favourites): Promise<Favourites> {
  await replaceFavourites(ctx.db, ctx.personId, places, ctx.now());
  return { places };
}
