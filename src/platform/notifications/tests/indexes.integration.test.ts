import { describe, expect, it } from 'vitest';
import { plansOf } from '#tests/support/plans.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listDigestsDue } from '../choice-store.ts';
import { countUnread, listDue, listInbox } from '../notice-store.ts';

describe.skipIf(whyNoDatabase)('However much everybody was told', () => {
  it('an inbox, what is due, and the digests of a minute are each read by an index', async () => {
    const { system, as } = await aWorld();
    const [ana, bea] = [await as('ana'), await as('bea')];
    const { pool } = system.database;
    for (const { personId } of [ana, bea])
      await pool.query(
        `insert into notices (user_id, kind, key_index, body, due_at, told_at)
          select $1::uuid, 'tests.many', 'many ' || n, 'sealed', now() - n * interval '1 minute', now() - n * interval '1 minute'
          from generate_series(1, 3000) n`,
        [personId],
      );
    await pool.query('analyze notices, notice_settings');

    const after = { at: new Date(Date.now() - 3_600_000), id: ana.personId };
    const [inbox = '', unread = '', due = '', digests = ''] = await plansOf(system.database, async (db) => {
      await listInbox(db, ana.personId, 31, after);
      await countUnread(db, ana.personId);
      await listDue(db, new Date(), 100);
      await listDigestsDue(db, new Date(), 100, null);
    });
    await pool.query("delete from notices where kind = 'tests.many'");

    expect(inbox).toMatch(/idx_notices_user_id/);
    expect(inbox).not.toMatch(/Sort/);
    expect(unread).toMatch(/idx_notices_user_id|notices_user_id_key_index_unique/);
    expect(due).toMatch(/idx_notices_due_at/);
    for (const plan of [inbox, unread, due]) expect(plan).not.toMatch(/Seq Scan on notices/);
    expect(digests).toContain('notice_settings');
  });
});
