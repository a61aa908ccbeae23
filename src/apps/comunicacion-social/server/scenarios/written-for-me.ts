import { listCounting } from '#platform/consent/grants/counts-now.ts';
import type { Context } from '#platform/context/context.ts';
import { Scenario } from '../../core/scenario/scenario.ts';
import type { Found } from './find-scenario.ts';
import { listForReader } from './scenario-store.ts';

/**
 * Situations that professionals wrote for this person. Each is there while the permission that the person gave them lives; what no longer
 * opens, or is no longer whole, is left out.
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
    const seals = await vault.of(authorId, db);
    const read = Scenario.safeParse(JSON.parse(seals.open({ table: 'social_scenarios', column: 'content', row: id }, content)));
    if (read.success) found.push({ source: 'professional', id, scenario: read.data });
  }
  return found;
}
