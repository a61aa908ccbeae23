import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { listEventsOf } from '../../audit/list-events.ts';
import type { LicenceSheet } from '../contract.ts';
import { anAdmin } from './an-admin.ts';

const said = { profession: 'psychology', country: 'ES', licenceNumber: 'M-12345', licenceAuthority: 'COP Madrid' };

describe.skipIf(whyNoDatabase)('What an administrator decides and reads', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await aWorld();
    admin = await anAdmin(world, 'administra');
  });
  const presents = async (name: string) => {
    const person = await world.as(name);
    const present = (licenceNumber: string) => person.put('/api/universe/practice/licence', { ...said, licenceNumber });
    await present('M-12345');
    return { person, present, path: `/api/admin/licences/${person.personId}` };
  };
  const statusOf = async (path: string) => (await admin.get<LicenceSheet>(path)).body.status;

  it('sec/S57 verifies the licence that was read, and never one that was put in its place meanwhile', async () => {
    const { present, path } = await presents('pau');
    await admin.get(path);
    await present('M-99999');

    const swapped = await admin.post(`${path}/verify`);

    expect([swapped.status, swapped.body.type]).toEqual([409, 'admin/already-decided']);
    expect(await statusOf(path)).toBe('asked');
    expect((await admin.post(`${path}/verify`)).status).toBe(204);
  });

  it('priv/P18 verifies no licence that this administrator never opened', async () => {
    const { path } = await presents('sol');

    expect((await admin.post(`${path}/verify`)).status).toBe(409);
    expect((await admin.post(`${path}/refuse`, { reason: 'No la encuentro.' })).status).toBe(409);
  });

  it('priv/P18 tells a person that what they did was read, and not only what was done to them', async () => {
    const rosa = await world.as('rosa');

    await admin.get(`/api/admin/audit?actorId=${rosa.personId}`);

    const { items } = await listEventsOf(world.system, rosa.personId, { limit: 10, byOthers: true });
    expect(items.map(({ action, actorId }) => [action, actorId])).toEqual([['audit.read', admin.personId]]);
  });
});
