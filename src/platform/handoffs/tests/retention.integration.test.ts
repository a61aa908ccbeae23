import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anOffer, kindsOf, suggestedOf } from '#tests/support/an-offer.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { recordActivity } from '../activity-store.ts';
import type { Handoff } from '../contract.ts';
import { run } from '../delete-old.ts';

const dayMs = 86_400_000;
const inDays = (days: number) => () => new Date(Date.now() + days * dayMs);

describe.skipIf(whyNoDatabase)('What a person did long ago', () => {
  it('is told for a year and then by nobody, however much of it there is; what is newer stays', async () => {
    const { system, as } = await aWorld();
    const [ana, luz] = [await as('ana'), await as('luz')];
    const did = (person: Person, kind: string, daysAgo: number) =>
      recordActivity(system.db, {
        personId: person.personId,
        slug: 'chat',
        kind,
        subjectId: randomUUID(),
        createdAt: inDays(-daysAgo)(),
      });
    await did(ana, 'x.old', 366);
    await did(ana, 'x.kept', 364);
    await system.database.pool.query(
      `insert into activity (user_id, slug, kind, created_at)
       select $1, 'chat', 'x.many', now() - interval '400 days' from generate_series(1, 5001)`,
      [luz.personId],
    );

    await run(system);

    expect([await kindsOf(ana), await kindsOf(luz)]).toEqual([['x.kept'], []]);
  });

  it('is told for as long as the installation says', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    await ana.opens('blu-psicologa');
    const days = (activityDays: number) => ({ ...system, config: { ...system.config, activityDays } });

    await run({ ...days(10), now: inDays(9) });
    expect(await kindsOf(ana)).toEqual(['conversation.opened']);
    await run({ ...days(10), now: inDays(11) });
    expect(await kindsOf(ana)).toEqual([]);
  });
});

describe.skipIf(whyNoDatabase)('What could travel from one app to another', () => {
  const refuse = (person: Person, { id }: Handoff) => person.post(`/api/handoffs/${id}/refuse`);
  const accept = (person: Person, made: Handoff) => person.post(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) });
  const wait = async () => undefined;

  it.each([
    ['nobody answered', wait, 29, 31],
    ['was refused', refuse, 364, 366],
    ['was accepted', accept, 364, 366],
  ])('is forgotten in time when it %s', async (_what, decide, stillThere, gone) => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    const made = await anOffer(ana);
    await decide(ana, made);
    const status = async () => (await ana.get(`/api/handoffs/${made.id}`)).status;

    await run({ ...system, now: inDays(stillThere) });
    expect(await status()).toBe(200);
    await run({ ...system, now: inDays(gone) });
    expect(await status()).toBe(404);
  });
});
