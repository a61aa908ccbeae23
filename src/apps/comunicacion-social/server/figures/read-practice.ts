import type { Context } from '#platform/context/context.ts';
import { openContent, type SessionContent } from '../sessions/session-content.ts';
import { listForFigures, type SessionRow } from '../sessions/session-store.ts';

/** A session that was practised, opened. */
export type Practised = { row: SessionRow; content: SessionContent };

/** What a person practised, the oldest first: the last 500 sessions. One that no longer opens is left out. */
export async function readPractice({ db, vault, personId }: Pick<Context, 'db' | 'vault' | 'personId'>): Promise<Practised[]> {
  const rows = await listForFigures(db, personId);
  const seals = await vault.of(personId, db);
  return rows
    .flatMap((row) => {
      const content = openContent(seals, row);
      return content ? [{ row, content }] : [];
    })
    .reverse();
}
