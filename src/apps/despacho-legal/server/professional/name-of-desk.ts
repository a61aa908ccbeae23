import type { Context } from '#platform/context/context.ts';
import { openDeskLabel } from './desk-content.ts';
import { findDeskOf } from './desk-store.ts';

/** How a professional calls a case that is shared with them; empty where they have not accepted it. */
export async function nameOfDesk(
  { db, vault, personId }: Pick<Context, 'db' | 'vault' | 'personId'>,
  shareId: string,
): Promise<string> {
  const row = await findDeskOf(db, personId, shareId);
  return row ? openDeskLabel(await vault.of(personId, db), row) : '';
}
