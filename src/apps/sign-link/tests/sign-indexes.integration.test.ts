import { describe, expect, it } from 'vitest';
import { plansOf } from '#tests/support/plans.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listWaiting } from '../server/dictionary/contribution-store.ts';
import { findSignRows } from '../server/dictionary/find-store.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const cursor = { rank: 0, glossKey: 'zzzz', id: nobody };

describe.skipIf(whyNoDatabase)('A dictionary that grows', () => {
  it('is gone through along its indexes: by gloss page after page, by words, and what waits for review', async () => {
    const { system } = await aWorld();
    const plans = await plansOf(system.database, async (db) => {
      await findSignRows(db, nobody, { language: 'lsm', limit: 30 }, cursor);
      await findSignRows(db, nobody, { language: 'lsm', limit: 30, mine: '1' }, undefined);
      await listWaiting(db, { personId: nobody, languages: ['lsm'] }, { limit: 30, after: undefined });
    });

    const [first = '', own = '', waiting = ''] = plans;
    expect(first).toContain('idx_sign_entries_language_gloss_key');
    expect(first).toContain('idx_sign_entries_user_id');
    expect(own).toContain('idx_sign_entries_user_id');
    for (const plan of [first, own]) expect(plan).not.toContain('Seq Scan');
    const index = "select reloptions::text as told from pg_class where relname = 'idx_sign_entries_search_keys'";
    expect((await system.database.pool.query(index)).rows).toEqual([{ told: '{fastupdate=false}' }]);
    expect(waiting).toMatch(/Index.*contributions|sign_entries_pkey/);
  });
});
