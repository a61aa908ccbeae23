import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { users } from '#platform/auth/tables.ts';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { professionals } from '#platform/organisations/tables.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { ScenarioSummaries, Session } from '../contract.ts';
import { draftOf } from '../core/scenario/begin-draft.ts';
import type { ScenarioReaders, WrittenScenario, WrittenScenarios } from '../editor/contract.ts';
import { productScenarios } from '../server/scenarios/product-scenarios.ts';
import { aScenario } from './a-scenario.ts';
import { becomesProfessional } from './becomes-professional.ts';

const base = '/api/comunicacion-social';
const written = `${base}/written`;

async function practice(): Promise<{ world: World; marta: Person; elia: Person }> {
  const world = await aWorld();
  const [marta, elia] = [await world.as('marta'), await world.as('elia')];
  await becomesProfessional(world, marta);
  return { world, marta, elia };
}

async function writes(author: Person, isReady = true): Promise<WrittenScenario> {
  const { body: begun } = await author.post<WrittenScenario>(written, { clientScenarioId: randomUUID(), copyOf: null });
  const content = draftOf(aScenario());
  const { body: saved } = await author.put<WrittenScenario>(`${written}/${begun.id}`, { version: begun.version, content });
  if (!isReady) return saved;
  return (await author.post<WrittenScenario>(`${written}/${saved.id}/ready`, { version: saved.version })).body;
}

/** As an administrator leaves them who refuses what they checked before. */
async function losesLicence({ system }: World, { personId }: Person): Promise<void> {
  await system.db.update(professionals).set({ status: 'refused' }).where(eq(professionals.userId, personId));
  await system.db.update(users).set({ role: 'person' }).where(eq(users.id, personId));
}
const choices = async (person: Person) =>
  (await person.get<ScenarioSummaries>(`${base}/scenarios`)).body.items.filter(({ source }) => source === 'professional');

describe.skipIf(whyNoDatabase)('A professional whose licence is withdrawn', () => {
  it('writes for nobody any more: nobody finds what they wrote, or begins it', async () => {
    const { world, marta, elia } = await practice();
    const { grantId } = await letsIn(elia, marta, ['activity']);
    const { id } = await writes(marta);
    await marta.put(`${written}/${id}/readers/${grantId}`);
    const before = await choices(elia);

    await losesLicence(world, marta);

    const asked = { clientSessionId: randomUUID(), scenarioId: id, difficulty: 1 };
    expect([before.length, (await choices(elia)).length]).toEqual([1, 0]);
    expect((await elia.post(`${base}/sessions`, asked)).status).toBe(404);
  });

  it('still sees what they wrote, takes it back from whom they gave it to and removes it, and changes nothing else', async () => {
    const { world, marta, elia } = await practice();
    const { grantId } = await letsIn(elia, marta, ['activity']);
    const { id, version } = await writes(marta);
    await marta.put(`${written}/${id}/readers/${grantId}`);
    await losesLicence(world, marta);

    const { items } = (await marta.get<WrittenScenarios>(written)).body;
    const one = await marta.get<WrittenScenario>(`${written}/${id}`);
    const readers = (await marta.get<ScenarioReaders>(`${written}/${id}/readers`)).body.items;
    const changes = [
      await marta.put(`${written}/${id}/readers/${grantId}`),
      await marta.post(`${written}/${id}/reopen`, { version }),
      await marta.post(written, { clientScenarioId: randomUUID(), copyOf: null }),
    ];
    const unshared = await marta.delete(`${written}/${id}/readers/${grantId}`);
    const removed = await marta.delete(`${written}/${id}`);

    expect([items.map((item) => item.id), one.body.content.title]).toEqual([[id], 'Un favor']);
    expect([readers, unshared.body].map((them) => JSON.stringify(them).includes('"isReader":true'))).toEqual([true, false]);
    expect(changes.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect([unshared.status, removed.status]).toEqual([200, 204]);
    expect((await marta.get(written)).body.type).toBe('comunicacion-social/licence-not-checked');
  });
});

describe.skipIf(whyNoDatabase)('A professional who looks at their own situation', () => {
  it('has practised nothing when they come to its end: no line tells of it, and no figure is kept', async () => {
    const { world, marta } = await practice();
    const { id } = await writes(marta, false);
    const tried = (await marta.post<Session>(`${written}/${id}/try`, { clientSessionId: randomUUID(), difficulty: 1 })).body;

    const { status } = await marta.post(`${base}/sessions/${tried.id}/finish`, { version: tried.version });

    const { pool } = world.system.database;
    const told = await pool.query('select kind from activity where subject_id = $1', [tried.id]);
    const kept = await pool.query('select status, progress_metrics from training_sessions where id = $1', [tried.id]);
    expect(status).toBe(200);
    expect(told.rows).toEqual([]);
    expect(kept.rows).toEqual([{ status: 'finished', progress_metrics: null }]);
  });

  it('begins with a copy in the language that they read, and in Spanish where they read Spanish', async () => {
    const { marta } = await practice();
    const copy = async () =>
      (await marta.post<WrittenScenario>(written, { clientScenarioId: randomUUID(), copyOf: 'agenda-before-meeting' })).body;
    const spanish = await copy();
    await marta.put('/api/user/profile', { settings: { language: 'en' } });

    const english = await copy();

    const titleIn = (language?: 'en') => productScenarios(language).get('agenda-before-meeting')?.title;
    expect(titleIn('en')).not.toEqual(titleIn());
    expect([spanish.content.title, english.content.title]).toEqual([titleIn(), titleIn('en')]);
  });
});
