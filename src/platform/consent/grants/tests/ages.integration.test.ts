import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { keepGuardian, removeGuardian } from '../../../auth/minors/birth-store.ts';
import { users } from '../../../auth/tables.ts';
import type { ReceivedGrants } from '../contract.ts';
import { allowsAccess, invites, letsIn, pieceOf } from './letting-in.ts';

const sensory = 'profile:sensory';
const licence = { profession: 'psychology', country: 'ES', licenceNumber: 'M-1', licenceAuthority: 'COP' };

/** Somebody of sixteen. */
async function ofSixteen(world: World, name: string): Promise<Person> {
  const person = await world.as(name);
  await world.system.db.update(users).set({ birthDate: null }).where(eq(users.id, person.personId));
  const year = new Date().getUTCFullYear() - 17;
  const { status } = await person.put('/api/user/age', { birth: { year, month: 12 }, country: 'ES' });
  expect(status).toBe(200);
  return person;
}
/** A guardian agrees, or takes it back. */
function answers({ system }: World, { personId }: Person, agrees: boolean): Promise<void> {
  const { db, vault, now } = system;
  const guardian = { personId, email: 'tutora@personas.test', agreedAt: now() };
  return db.transaction((tx) => (agrees ? keepGuardian(tx, vault, guardian) : removeGuardian(tx, personId)));
}
const peopleOf = async (person: Person) =>
  (await person.get<ReceivedGrants>('/api/universe/practice/people')).body.items.map(({ name }) => name);

describe.skipIf(whyNoDatabase)('A professional and somebody who is not of age (priv/P16)', () => {
  it('do not meet without a guardian because the minor calls the professional a supporter', async () => {
    const world = await aWorld();
    const [leo, ana] = [await ofSixteen(world, 'leo'), await world.as('ana')];
    await ana.put('/api/universe/practice/licence', licence);
    await allowsAccess(leo);
    const { token } = await invites(leo, { relation: 'supporter', scopes: [sensory] });

    const alone = await ana.post('/api/user/invitations/accept', { token });
    await answers(world, leo, true);
    const agreed = await ana.post('/api/user/invitations/accept', { token });

    expect([alone.status, alone.body.type]).toEqual([404, 'consent/invitation-not-found']);
    expect(agreed.status).toBe(200);
  });

  it('do not meet either where a supporter says later that they are one', async () => {
    const world = await aWorld();
    const [leo, ana] = [await ofSixteen(world, 'leo'), await world.as('ana')];
    const { grantId } = await letsIn(leo, ana, [sensory], { relation: 'supporter' });
    expect((await ana.get(pieceOf(grantId, sensory))).status).toBe(200);

    await ana.put('/api/universe/practice/licence', licence);

    expect((await ana.get(pieceOf(grantId, sensory))).status).toBe(404);
  });

  it('part when the guardian takes the yes back: not even the name is in the list, nor in the agenda', async () => {
    const world = await aWorld();
    const [leo, ana] = [await ofSixteen(world, 'leo'), await world.as('ana')];
    await answers(world, leo, true);
    const { grantId } = await letsIn(leo, ana, [sensory]);
    const [from, to] = [1, 2].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    const times = { startsAt: from, endsAt: to };
    await ana.post('/api/universe/appointments', { id: randomUUID(), grantId, title: 'Sesión', ...times });
    const named = async () => JSON.stringify((await ana.get('/api/universe/appointments')).body).includes('"leo"');
    expect([await peopleOf(ana), await named()]).toEqual([['leo'], true]);

    await answers(world, leo, false);

    expect([await peopleOf(ana), await named()]).toEqual([[], false]);
  });
});
