import { listCounting } from '#platform/consent/grants/counts-now.ts';
import type { Context } from '#platform/context/context.ts';
import { finishDraft } from '../../core/scenario/finish-draft.ts';
import { isAuthor } from '../editor/check-author.ts';
import { openWritten } from '../editor/written-content.ts';
import type { Found } from './find-scenario.ts';
import { listForReader } from './scenario-store.ts';

/**
 * Situations that professionals wrote for this person. Each is there while the permission that the person gave them lives and
 * its author's licence stands; what no longer opens, or is no longer whole, is left out.
 */
export async function writtenForMe({
  db,
  vault,
  now,
  personId,
}: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>): Promise<Found[]> {
  const found: Found[] = [];
  for (const { id, userId: authorId, content } of await listForReader(db, personId)) {
    if (!(await listCounting({ db, vault, now }, authorId)).some(({ userId }) => userId === personId)) continue;
    if (!(await isAuthor({ db }, authorId))) continue;
    const seals = await vault.of(authorId, db);
    const draft = openWritten(seals, { id, content });
    const scenario = draft && finishDraft(draft, id);
    if (scenario) found.push({ source: 'professional', id, scenario });
  }
  return found;
}
