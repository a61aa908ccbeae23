import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { destroyPersonKey } from '../../auth/person-keys/person-key-store.ts';
import { listEvents, listEventsOf } from '../list-events.ts';
import { trimEvents } from '../trim-events.ts';
import { verifyChain } from '../verify-chain.ts';
import { type Chain, openChain } from './open-chain.ts';

describe.skipIf(whyNoDatabase)('Reading the audit', () => {
  let chain: Chain;
  const [ana, luis] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    chain = await openChain();
  });
  afterEach(() => chain.pool.query('truncate audit_events'));
  afterAll(() => chain.drop());

  it('shows a person who saw what of them, page by page, and not what they did themselves (sec/S71, priv/P18)', async () => {
    for (let number = 1; number <= 5; number += 1) {
      await chain.record({ subjectId: ana, actor: { kind: 'professional', id: luis }, thingId: `visit-${number}` });
      await chain.record({ subjectId: ana, actor: { kind: 'person', id: ana }, action: 'session.begun' });
      await chain.record({ subjectId: luis, actor: { kind: 'professional', id: luis } });
    }
    await chain.record({ subjectId: ana, actor: { kind: 'nobody' }, action: 'session.begun', outcome: 'refused' });

    const first = await listEventsOf(chain, ana, { limit: 4, byOthers: true });
    const second = await listEventsOf(chain, ana, { limit: 4, byOthers: true, before: first.next ?? 0 });

    expect([first, second].map(({ items }) => items.map(({ thingId }) => thingId))).toEqual([
      [null, 'visit-5', 'visit-4', 'visit-3'],
      ['visit-2', 'visit-1'],
    ]);
    expect(second.next).toBeNull();
    expect((await listEventsOf(chain, ana, { limit: 50 })).items).toHaveLength(11);
  });

  it('lets whoever administers look for lines by all there is', async () => {
    const [early, late] = [new Date('2026-01-01T10:00:00Z'), new Date('2026-02-01T10:00:00Z')];
    await chain.record({ actor: { kind: 'admin', id: luis }, action: 'access.granted', subjectId: ana }, chain.db, early);
    await chain.record({ actor: { kind: 'admin', id: luis }, action: 'access.revoked', subjectId: ana }, chain.db, late);
    await chain.record({ actor: { kind: 'nobody' }, action: 'session.begun', outcome: 'refused' }, chain.db, late);
    const actions = async (filter: Parameters<typeof listEvents>[1]) =>
      (await listEvents(chain, filter, { limit: 10 })).items.map(({ action }) => action);

    expect(await actions({ actorId: luis })).toEqual(['access.revoked', 'access.granted']);
    expect(await actions({ actorKind: 'nobody' })).toEqual(['session.begun']);
    expect(await actions({ action: 'access.granted', subjectId: ana })).toEqual(['access.granted']);
    expect(await actions({ outcome: 'refused' })).toEqual(['session.begun']);
    expect(await actions({ from: late })).toEqual(['session.begun', 'access.revoked']);
    expect(await actions({ until: late })).toEqual(['access.granted']);
  });

  it('opens details for the program, never in the database (priv/P11)', async () => {
    await chain.record({ details: { scope: 'canary-sensory', days: 90 } });
    const { rows } = await chain.pool.query('select audit_events::text as text from audit_events');

    expect(rows[0].text).not.toContain('canary');
    const { items } = await listEvents(chain, {}, { limit: 1 });
    expect(items[0]?.details).toEqual({ scope: 'canary-sensory', days: 90 });
  });

  it('seals the details of a person with their key, and keeps nothing readable once it is destroyed (priv/P8)', async () => {
    const world = await aWorld();
    const { personId } = await world.as('ana');
    await chain.record({ subjectId: personId, details: { scope: 'sensory' } });
    expect((await listEventsOf(chain, personId, { limit: 1 })).items[0]?.details).toEqual({ scope: 'sensory' });

    await destroyPersonKey(world.system.db, personId);
    chain.vault.forget(personId);
    await chain.record({ subjectId: personId, action: 'account.deleted', details: { rows: 40 } });

    const { items } = await listEventsOf(chain, personId, { limit: 9 });
    expect(items.map(({ action, details }) => [action, details])).toEqual([
      ['account.deleted', null],
      ['profile.read', null],
    ]);
    expect((await verifyChain(chain)).broken).toBeUndefined();
  });
});

describe.skipIf(whyNoDatabase)('Cutting old lines off the audit', () => {
  let chain: Chain;
  const now = new Date('2026-11-20T10:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  beforeAll(async () => {
    chain = await openChain();
  });
  afterEach(() => chain.pool.query('truncate audit_events'));
  afterAll(() => chain.drop());

  const trim = () => trimEvents({ ...chain, now: () => now }, 730);

  it('leaves a chain that holds, again and again (sec/S71, priv/P10)', async () => {
    for (const days of [900, 800, 731, 729, 10]) await chain.record({}, chain.db, daysAgo(days));

    expect(await trim()).toBe(3);
    expect(await verifyChain(chain)).toMatchObject({ lines: 3, first: 4, head: { seq: 6 } });
    expect(await trim()).toBe(0);

    await chain.record({}, chain.db, now);
    const later = { ...chain, now: () => new Date(now.getTime() + 729 * 86_400_000) };
    expect(await trimEvents(later, 730)).toBe(2);
    const found = await verifyChain(chain);
    expect(found).toMatchObject({ lines: 3, first: 6 });
    expect(found.broken).toBeUndefined();
  });

  it('does not make a removed beginning look like a cut one', async () => {
    for (const days of [900, 729, 728, 10]) await chain.record({}, chain.db, daysAgo(days));
    await trim();

    await chain.pool.query('delete from audit_events where seq = 2');

    expect((await verifyChain(chain)).broken).toMatchObject({ how: 'removed' });
  });

  it('cuts nothing off an audit that is not whole', async () => {
    for (const days of [900, 800, 10]) await chain.record({}, chain.db, daysAgo(days));
    await chain.pool.query("update audit_events set action = 'profile.changed' where seq = 2");

    await expect(trim()).rejects.toMatchObject({ broken: { seq: 2, how: 'altered' } });

    expect((await listEvents(chain, {}, { limit: 9 })).items).toHaveLength(3);
  });
});
