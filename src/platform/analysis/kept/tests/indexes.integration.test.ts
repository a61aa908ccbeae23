import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plansOf } from '#tests/support/plans.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listAnalyses } from '../analysis-store.ts';

describe.skipIf(whyNoDatabase)('However many analyses there are', () => {
  it.each([
    ['all of a person', {}, 'idx_multimodal_analyses_user_id_created_at'],
    ['those of one type', { type: 'emotion' as const }, 'idx_multimodal_analyses_user_id_created_at'],
    ['those of a message', { messageId: randomUUID() }, 'idx_multimodal_analyses_'],
  ])('%s are found by an index, a page at a time', async (_which, which, index) => {
    const { system, as } = await aWorld();
    const { personId } = await as('ana');
    const after = { at: new Date(), id: personId };

    const plans = await plansOf(system.database, (db) =>
      listAnalyses({ ...system, db }, personId, { ...which, limit: 20, after }),
    );

    expect(plans[0]).toContain(index);
    expect(plans.join()).not.toContain('Seq Scan');
  });
});
