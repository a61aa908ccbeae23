import { describe, expect, it } from 'vitest';
import type { Sealed } from '#platform/vault/vault.ts';
import { anOffer, asked, suggestedOf } from '#tests/support/an-offer.ts';
import { finishCheckIn } from '#tests/support/finished-check-in.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { Handoff, Landed } from '../contract.ts';

/** Keeps an offer again as the first ones were kept: sealed by the installation, without the kind of their source. */
async function keepAsBefore({ system: { database, vault } }: World, { personId }: Person, id: string): Promise<void> {
  const seals = await vault.of(personId);
  const place = { table: 'handoffs', column: 'offer', row: id };
  const { rows } = await database.pool.query<{ offer: Sealed }>('select offer from handoffs where id = $1', [id]);
  if (!rows[0]) throw new Error('There is no such offer');
  const { source, ...offer } = JSON.parse(seals.open(place, rows[0].offer));
  const { kind, ...reference } = source;
  expect(kind).toBe('outcome');
  const sealed = vault.seal(place, JSON.stringify({ ...offer, source: reference }));
  await database.pool.query('update handoffs set offer = $2 where id = $1', [id, sealed]);
}

describe.skipIf(whyNoDatabase)('An offer that was kept before sources had kinds', () => {
  it('opens as it was, leads back to its conversation, and can be taken', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const made = await anOffer(ana);
    await keepAsBefore(world, ana, made.id);

    expect((await ana.get<Handoff>(`/api/handoffs/${made.id}`)).body).toEqual(made);
    const taken = await ana.post<Landed>(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) });

    expect(taken.status).toBe(200);
    expect((await ana.get<Handoff>(`/api/handoffs/${made.id}`)).body).toMatchObject({ status: 'accepted', back: made.back });
  });

  it('is the same offer for a page of today and for one of then', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const source = await finishCheckIn(ana);
    const { id } = (await ana.post<Handoff>('/api/handoffs', asked(source))).body;
    await keepAsBefore(world, ana, id);

    const before = await ana.post<Handoff>('/api/handoffs', { ...asked(source), source });
    const now = await ana.post<Handoff>('/api/handoffs', { ...asked(source), source: { kind: 'outcome', ...source } });

    expect([before.body.id, now.body.id]).toEqual([id, id]);
  });
});
