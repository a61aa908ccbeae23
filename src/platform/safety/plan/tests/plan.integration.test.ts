import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { SafetyPlan, TrustedContact } from '../contract.ts';
import { emptySections } from '../core/sections.ts';
import { findPlan } from '../find-plan.ts';
import { undoPlan, writePlan } from '../write-plan.ts';

const url = '/api/safety/plan';
const contactsUrl = '/api/safety/contacts';
const written = (some: Partial<SafetyPlan['sections']>) => ({ ...emptySections(), ...some });
const laura = () => ({
  id: randomUUID(),
  name: 'Laura',
  phone: '600 000 000',
  email: 'laura@personas.test',
  reach: 'Por mensaje',
  message: 'No estoy bien. ¿Puedes llamarme?',
});

describe.skipIf(whyNoDatabase)("A person's safety plan", () => {
  it('is empty before anything was written, and no plan to whoever looks for one to show', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const { status, body } = await ana.get<SafetyPlan>(url);

    expect(status).toBe(200);
    expect(body).toEqual({ sections: emptySections(), contacts: [], version: 0, canUndo: false, updatedAt: null });
    expect(await findPlan(world.system, ana.personId)).toBeUndefined();
  });

  it('a11y/A3 keeps what was written, for its person alone', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const sections = written({ signs: 'No contesto mensajes\nDuermo poco', senses: 'Auriculares' });

    const saved = await ana.put<SafetyPlan>(url, { sections, version: 0 });

    expect(saved.body).toMatchObject({ sections, version: 1, canUndo: true });
    expect((await ana.get<SafetyPlan>(url)).body).toEqual(saved.body);
    expect((await luz.get<SafetyPlan>(url)).body.sections).toEqual(emptySections());
    expect((await findPlan(world.system, ana.personId))?.sections.signs).toBe('No contesto mensajes\nDuermo poco');
  });

  it('is not overwritten by a page that has not seen its newest version', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(url, { sections: written({ signs: 'uno' }), version: 0 });

    const late = await ana.put(url, { sections: written({ signs: 'otro' }), version: 0 });

    expect([late.status, late.body.type, late.body.version]).toEqual([409, 'safety/plan-changed', 1]);
    expect((await ana.get<SafetyPlan>(url)).body.sections.signs).toBe('uno');
  });

  it('written twice as it is stays at its version', async () => {
    const ana = await (await aWorld()).as('ana');
    const sections = written({ reasons: 'Mi gata' });
    await ana.put(url, { sections, version: 0 });

    const again = await ana.put<SafetyPlan>(url, { sections, version: 0 });

    expect([again.status, again.body.version]).toEqual([200, 1]);
  });

  it('goes back one sitting at a time, however often it was saved in it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    let at = new Date('2026-11-28T10:00:00Z');
    const parts = { ...world.system, now: () => at };
    const write = (signs: string, version: number) => writePlan(parts, ana.personId, { sections: written({ signs }), version });
    await write('Duer', 0);
    await write('Duermo poco', 1);
    at = new Date('2026-11-28T11:00:00Z');
    await write('Otra cosa', 2);

    const once = await undoPlan(parts, ana.personId);
    const twice = await undoPlan(parts, ana.personId);
    const more = await undoPlan(parts, ana.personId);

    expect([once.sections.signs, twice.sections.signs, more.sections.signs]).toEqual(['Duermo poco', '', '']);
    expect([once.canUndo, twice.canUndo, more.version]).toEqual([true, false, twice.version]);
  });

  it('lies sealed in the database, and leaves no words in the audit', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await ana.put(url, { sections: written({ signs: 'palabra-muy-mia' }), version: 0 });
    await ana.post(contactsUrl, { ...laura(), name: 'Nombre-muy-suyo' });

    const { rows } = await world.system.database.pool.query(
      `select p::text from safety_plans p union all select c::text from trusted_contacts c
        union all select a::text from audit_events a where subject_id = $1`,
      [ana.personId],
    );

    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/muy-mia|muy-suyo/);
  });

  it('is told to nobody who is not signed in', async () => {
    const { url: server } = await aWorld();

    expect((await fetch(server + url)).status).toBe(401);
  });
});

describe.skipIf(whyNoDatabase)('The people somebody trusts', () => {
  it('are in the plan in the order they were added, each once however often they were sent', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const [first, second] = [laura(), { ...laura(), name: 'Marta' }];

    const added = await ana.post<TrustedContact>(contactsUrl, first);
    await ana.post(contactsUrl, { ...first, name: 'Otra' });
    await ana.post(contactsUrl, second);

    expect([added.status, added.body]).toEqual([201, first]);
    expect((await ana.get<SafetyPlan>(url)).body.contacts).toEqual([first, second]);
    expect((await findPlan(world.system, ana.personId))?.contacts).toHaveLength(2);
  });

  it('are changed and erased by their person alone', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const { id, ...fields } = laura();
    await ana.post(contactsUrl, { id, ...fields });

    const foreign = [
      await luz.put(`${contactsUrl}/${id}`, { ...fields, phone: '1' }),
      await luz.delete(`${contactsUrl}/${id}`),
      await luz.post(contactsUrl, { id, ...fields }),
    ];
    const changed = await ana.put<TrustedContact>(`${contactsUrl}/${id}`, { ...fields, phone: '699 999 999' });
    const erased = await ana.delete(`${contactsUrl}/${id}`);

    expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(changed.body.phone).toBe('699 999 999');
    expect(erased.status).toBe(204);
    expect((await ana.get<SafetyPlan>(url)).body.contacts).toEqual([]);
  });

  it('are ten at most', async () => {
    const ana = await (await aWorld()).as('ana');
    for (let count = 0; count < 10; count += 1) await ana.post(contactsUrl, laura());

    const one = await ana.post(contactsUrl, laura());

    expect([one.status, one.body.type]).toEqual([409, 'safety/too-many-contacts']);
  });
});
