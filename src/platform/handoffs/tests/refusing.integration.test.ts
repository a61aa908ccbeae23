import { describe, expect, it } from 'vitest';
import { anOffer, kindsOf, suggestedOf } from '#tests/support/an-offer.ts';
import { countRows } from '#tests/support/count-rows.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Handoff } from '../contract.ts';

describe.skipIf(whyNoDatabase)('Refusing to take something', () => {
  it('sends nothing: no row appears anywhere but the note that it was refused', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await anOffer(ana);
    const before = await countRows(world.system.database.pool);

    const { status, body } = await ana.post<Handoff>(`/api/handoffs/${id}/refuse`);
    await ana.post(`/api/handoffs/${id}/refuse`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'refused', sent: null, href: null });
    const { rows } = await world.system.database.pool.query('select sent, href, status from handoffs where id = $1', [id]);
    expect(rows).toEqual([{ sent: null, href: null, status: 'refused' }]);
    const after = await countRows(world.system.database.pool);
    expect(after).toEqual({ ...before, 'public.activity': Number(before['public.activity']) + 1 });
    expect((await ana.post(`/api/handoffs/${id}/accept`, { items: [] })).body).toMatchObject({
      type: 'handoffs/already-decided',
      decision: 'refused',
    });
  });

  it('can be undone, which leaves no trace of it', async () => {
    const ana = await (await aWorld()).as('ana');
    const made = await anOffer(ana);
    await ana.post(`/api/handoffs/${made.id}/refuse`);

    const { body } = await ana.post<Handoff>(`/api/handoffs/${made.id}/restore`);

    expect(body).toEqual(made);
    expect(await kindsOf(ana)).not.toContain('handoff.refused');
    expect((await ana.post(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) })).status).toBe(200);
  });

  it('is not possible once it has travelled, and a decision made at the same moment is one of the two', async () => {
    const ana = await (await aWorld()).as('ana');
    const made = await anOffer(ana);

    const [accepted, refused] = await Promise.all([
      ana.post(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) }),
      ana.post(`/api/handoffs/${made.id}/refuse`),
    ]);

    expect([accepted.status, refused.status].sort()).toEqual([200, 409]);
    const { status, sent } = (await ana.get<Handoff>(`/api/handoffs/${made.id}`)).body;
    expect([status, sent !== null]).toEqual(accepted.status === 200 ? ['accepted', true] : ['refused', false]);
  });
});
