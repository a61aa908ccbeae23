import { describe, expect, it } from 'vitest';
import { plansOf } from '#tests/support/plans.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Database, Db } from '../../../db/open-database.ts';
import { stemsIn } from '../core/words-in.ts';
import { listFound } from '../found-store.ts';
import { stemDigest } from '../stem-digest.ts';
import { listOwnUnstemmed, listUnstemmed } from '../stem-store.ts';
import { lookFor } from './look-for.ts';

describe.skipIf(whyNoDatabase)('However much others have said', () => {
  it('words are looked for among those of one person, by their index', async () => {
    const { system, as } = await aWorld();
    const { personId } = await as('ana');
    const after = { at: new Date(), id: personId };
    const [plan = ''] = await plansOf(system.database, (db) => listFound(db, personId, ['one', 'other'], 20, after));

    expect(plan).toMatch(/message_stems_pkey on message_stems[\s\S]*user_id = [\s\S]*stem = /);
    expect(plan).toMatch(/Index (Only )?Scan using \w+ on message_stems also_0/);
    expect(plan).not.toContain('Seq Scan');
  });

  it('10,000 messages of others with the same digest cost a search nothing', async () => {
    const { system, as } = await aWorld();
    const [ana, bea] = [await as('ana'), await as('bea')];
    const { pool } = system.database;
    await ana.says('una golondrina');
    const conversationId = await bea.opens('blu-psicologa');
    expect((await lookFor(ana, 'golondrina')).items).toHaveLength(1);
    const digest = stemDigest(await system.vault.of(ana.personId), stemsIn('golondrina')[0] ?? '');
    await pool.query(
      `with said as (
        insert into messages (id, conversation_id, seq, sender_type, content, is_stemmed)
        select gen_random_uuid(), $1::uuid, 1000 + n, 'user', 'sealed', true from generate_series(1, 10000) n returning id
      ) insert into message_stems (user_id, stem, message_id) select $2::uuid, $3, id from said`,
      [conversationId, bea.personId, digest],
    );
    await pool.query('analyze message_stems, messages, conversations');

    const read = await mostRowsRead(system.database, (db) => listFound(db, ana.personId, [digest], 20));
    const { items } = await lookFor(ana, 'golondrinas');

    expect(items).toHaveLength(1);
    // Of the other tables a small one may be read whole; of theirs, nothing.
    expect(read).toBeLessThan(1_000);
  });

  // After the one before: where nothing can be found yet, any index is as good.
  it('what cannot be found yet is read by its own index, which holds nothing else', async () => {
    const { system, as } = await aWorld();
    const { personId } = await as('ana');
    const plans = await plansOf(system.database, async (db) => {
      await listUnstemmed(db, 200);
      await listOwnUnstemmed(db, personId, 500);
    });

    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan).toContain('idx_messages_unstemmed');
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on messages/);
  });
});

/** How many rows the database touches, at the most in one step, to answer the query that `act` makes. */
async function mostRowsRead({ db, pool }: Database, act: (db: Db) => Promise<unknown>): Promise<number> {
  const asked: { text: string; values: unknown[] }[] = [];
  const query = pool.query.bind(pool);
  pool.query = ((config: { text: string } | string, values: unknown[]) => {
    // A plain text is asked by the jobs, which go on meanwhile.
    if (typeof config !== 'string') asked.push({ text: config.text, values });
    return query(config as string, values);
  }) as typeof pool.query;
  try {
    await act(db);
  } finally {
    pool.query = query as typeof pool.query;
  }
  const [one] = asked;
  const { rows } = await pool.query(`explain (analyze, format json) ${one?.text}`, one?.values as never[]);
  return mostRows(rows[0]?.['QUERY PLAN'][0].Plan);
}

type Node = { 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Node[] };

function mostRows(node: Node): number {
  const own = node['Actual Rows'] * node['Actual Loops'] + (node['Rows Removed by Filter'] ?? 0);
  return Math.max(own, ...(node.Plans ?? []).map(mostRows));
}
