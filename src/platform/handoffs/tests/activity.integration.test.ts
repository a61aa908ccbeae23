import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { TakeTurn } from '#platform/conversations/take-turn.ts';
import { finishCheckIn } from '#tests/support/finished-check-in.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Cursor } from '../../db/cursor.ts';
import { recordActivity, selectActivity } from '../activity-store.ts';
import type { ActivityPage } from '../contract.ts';
import { selectHandoffs } from '../handoff-store.ts';
import { recordFinished } from '../record-finished.ts';

const path = '/api/user/activity';

describe.skipIf(whyNoDatabase)('What a person did lately', () => {
  it('says that a conversation was opened and an exercise finished, where and when, and not a word of them', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await finishCheckIn(ana);

    const { items, next } = (await ana.get<ActivityPage>(path)).body;

    const where = { slug: 'blu-psicologa', subjectId: conversationId, href: `/chat/c/${conversationId}` };
    expect(items).toEqual([
      { id: expect.any(String), kind: 'protocol.finished', ...where, createdAt: expect.any(String) },
      { id: expect.any(String), kind: 'conversation.opened', ...where, createdAt: expect.any(String) },
    ]);
    expect(next).toBeNull();
  });

  it('is told a page at a time, newest first, each thing once', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const ids = Array.from({ length: 7 }, () => randomUUID());
    for (const [index, id] of ids.entries()) {
      // Two at a time at the same moment: the order still has to be the same on every page.
      const createdAt = new Date(Date.UTC(2026, 10, 1, 0, 0, Math.floor(index / 2)));
      await recordActivity(world.system.db, {
        id,
        personId: ana.personId,
        slug: 'chat',
        kind: 'x.done',
        subjectId: null,
        createdAt,
      });
    }

    const seen: string[] = [];
    let before: string | null = '';
    do {
      const url: string = `${path}?limit=3${before && `&before=${encodeURIComponent(before)}`}`;
      const page: ActivityPage = (await ana.get<ActivityPage>(url)).body;
      seen.push(...page.items.map(({ id }) => id));
      before = page.next;
    } while (before !== null);

    const newestFirst = [ids.slice(6), ids.slice(4, 6), ids.slice(2, 4), ids.slice(0, 2)].flatMap((same) => same.sort());
    expect(seen).toEqual(newestFirst);
  });

  it("is nobody else's to read, and a broken link is its first page", async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    await ana.opens('blu-psicologa');

    const broken = await ana.get<ActivityPage>(`${path}?before=2026-01-01T00:00:00.000Z_${'-'.repeat(36)}`);

    expect(broken.body.items).toHaveLength(1);
    expect((await luz.get<ActivityPage>(path)).body.items).toEqual([]);
    expect((await fetch(world.url + path)).status).toBe(401);
  });

  it.each<[string, typeof selectActivity | typeof selectHandoffs, string]>([
    ['activity', selectActivity, 'idx_activity_user_id_created_at'],
    ['handoffs', selectHandoffs, 'idx_handoffs_user_id_created_at'],
  ])('is read through the index of %s from where the page before ended, without sorting', async (_table, select, index) => {
    const { db } = (await aWorld()).system;
    const before: Cursor = { at: new Date(), id: randomUUID() };

    const plan = await db.transaction(async (tx) => {
      await tx.execute('set local enable_seqscan = off');
      await tx.execute('set local enable_bitmapscan = off');
      const { rows } = await tx.execute(sqlOf(select(db, randomUUID(), 31, before).toSQL()));
      return rows.map((row) => Object.values(row)[0]).join('\n');
    });

    expect(plan).toContain(`Index Scan using ${index}`);
    expect(plan).toMatch(/Index Cond: .*user_id = .*created_at <= /);
    expect(plan).not.toContain('Sort');
  });

  it('counts an exercise once, however often its reply had to be written', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    const outcome = { kind: 'steps', title: 't', items: [] };
    const turn: TakeTurn = async () => ({ mode: 'guided', step: null, outcome });
    const request = {
      conversationId: randomUUID(),
      personId: ana.personId,
      botSlug: 'gerencia-ia',
      appContext: 'chat',
      text: '',
      run: null,
      seq: 4,
      already: '',
    };
    const finish = recordFinished(turn, system);
    const reply = { say: () => undefined, text: () => '' };

    for (const seq of [4, 4, 6]) await finish({ ...request, seq }, reply, new AbortController().signal);

    expect((await ana.get<ActivityPage>(path)).body.items).toHaveLength(2);
  });

  it('never costs a person their reply: one that cannot be recorded is told all the same', async () => {
    const { system } = await aWorld();
    const outcome = { kind: 'steps', title: 't', items: [] };
    const warnings: string[] = [];
    const log = { warn: (_details: object, message: string) => void warnings.push(message) };
    const finish = recordFinished(async () => ({ mode: 'guided', step: null, outcome }), { ...system, log });
    const nobody = {
      conversationId: randomUUID(),
      personId: randomUUID(),
      botSlug: 'x',
      appContext: 'chat',
      text: '',
      run: null,
      seq: 1,
      already: '',
    };

    const result = await finish(nobody, { say: () => undefined, text: () => '' }, new AbortController().signal);

    expect(result.outcome).toBe(outcome);
    expect(warnings).toEqual(['activity not recorded']);
  });
});

/** The very query, explained. Its values are ids, numbers and moments that this test made. */
function sqlOf({ sql, params }: { sql: string; params: unknown[] }): string {
  const written = sql.replace(/\$(\d+)/g, (_whole, place: string) => {
    const value = params[Number(place) - 1];
    return typeof value === 'number' ? String(value) : `'${value instanceof Date ? value.toISOString() : value}'`;
  });
  return `explain (costs off) ${written}`;
}
