import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { PracticeToday, ScenarioSummaries, Session, SessionPage } from '../contract.ts';
import { draftOf } from '../core/scenario/begin-draft.ts';
import type { ScenarioReaders, WrittenScenario, WrittenScenarios } from '../editor/contract.ts';
import { aScenario } from './a-scenario.ts';
import { becomesProfessional } from './becomes-professional.ts';

const base = '/api/comunicacion-social';
const written = `${base}/written`;
const favour = draftOf(aScenario());

async function practice(): Promise<{ world: World; marta: Person; elia: Person }> {
  const world = await aWorld();
  const [marta, elia] = [await world.as('marta'), await world.as('elia')];
  await becomesProfessional(world, marta);
  return { world, marta, elia };
}

async function write(author: Person, copyOf: string | null = null): Promise<WrittenScenario> {
  const { status, body } = await author.post<WrittenScenario>(written, { clientScenarioId: randomUUID(), copyOf });
  if (status !== 201) throw new Error(`Not begun: ${status} ${JSON.stringify(body)}`);
  return body;
}

const save = (author: Person, { id, version }: WrittenScenario, content: object = favour) =>
  author.put<WrittenScenario>(`${written}/${id}`, { version, content });
const ready = (author: Person, { id, version }: WrittenScenario) =>
  author.post<WrittenScenario>(`${written}/${id}/ready`, { version });

async function writesReady(author: Person): Promise<WrittenScenario> {
  return (await ready(author, (await save(author, await write(author))).body)).body;
}
const choices = async (person: Person) =>
  (await person.get<ScenarioSummaries>(`${base}/scenarios`)).body.items.filter(({ source }) => source === 'professional');

describe.skipIf(whyNoDatabase)('A professional who writes a situation', () => {
  it('begins with an empty one or a copy of one of the product, once however often the page asks', async () => {
    const { marta } = await practice();
    const clientScenarioId = randomUUID();
    const begin = () => marta.post<WrittenScenario>(written, { clientScenarioId, copyOf: 'agenda-before-meeting' });

    const [copy, again, empty] = [(await begin()).body, (await begin()).body, await write(marta)];

    expect(again).toEqual(copy);
    expect([copy.status, copy.faults]).toEqual(['draft', []]);
    expect(empty.faults.map(({ at, text }) => [at, text])).toContainEqual(['title', 'Falta «Título».']);
    const { items } = (await marta.get<WrittenScenarios>(written)).body;
    expect(items.filter(({ id }) => id === copy.id || id === empty.id)).toHaveLength(2);
  });

  it('keeps what is written though it is not whole, and not readable in the database', async () => {
    const { world, marta } = await practice();
    const begun = await write(marta);

    const saved = await save(marta, begun, { ...begun.content, title: 'Una tarde en la ludoteca' });

    expect([saved.status, saved.body.version]).toEqual([200, begun.version + 1]);
    expect((await marta.get<WrittenScenario>(`${written}/${begun.id}`)).body.content.title).toBe('Una tarde en la ludoteca');
    const { rows } = await world.system.database.pool.query('select * from social_scenarios where id = $1', [begun.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('ludoteca');
  });

  it('changes nothing from a page that did not see what another page wrote', async () => {
    const { marta } = await practice();
    const begun = await write(marta);
    const first = await save(marta, begun);

    const late = await save(marta, begun, { ...favour, title: 'Otra' });

    expect(late).toMatchObject({
      status: 409,
      body: { type: 'comunicacion-social/written-changed', version: first.body.version },
    });
    expect((await marta.get<WrittenScenario>(`${written}/${begun.id}`)).body.content.title).toBe('Un favor');
  });

  it('is told in their own language what keeps it from being ready, and nobody can rehearse it', async () => {
    const { world, marta } = await practice();
    await marta.put('/api/user/profile', { settings: { language: 'en' } });
    const begun = await write(marta);

    const answer = await ready(marta, begun);
    const tried = await marta.post(`${written}/${begun.id}/try`, { clientSessionId: randomUUID(), difficulty: 1 });

    expect([answer.status, tried.status]).toEqual([422, 422]);
    expect(answer.body.faults.map(({ text }) => text)).toContain('Level 1, step 2: “Hint 3” is missing.');
    expect(world.modelCalls()).toBe(0);
  });

  it('never asks anybody to look into eyes, hide or be treated: such words are named and keep it a draft', async () => {
    const { marta } = await practice();
    const { body } = await save(marta, await write(marta), { ...favour, otherCould: 'Pedirte que le mires a los ojos.' });

    const answer = await ready(marta, body);

    expect(answer.status).toBe(422);
    expect(answer.body.faults).toEqual([
      { key: 'never-claimed', at: 'otherCould', text: 'Quita «mires a los ojos». Aquí no se pide mirar a los ojos.' },
    ]);
  });

  it('does not change one that is ready before it is a draft again', async () => {
    const { marta } = await practice();
    const done = await writesReady(marta);

    const refused = await save(marta, done);
    const reopened = await marta.post<WrittenScenario>(`${written}/${done.id}/reopen`, { version: done.version });

    expect([done.status, refused.status, reopened.body.status]).toEqual(['ready', 409, 'draft']);
    expect((await save(marta, reopened.body)).status).toBe(200);
  });

  it('tries their own, which is no practice: it stands in no list and no figure, and the next one takes its place', async () => {
    const { marta } = await practice();
    const { body: draft } = await save(marta, await write(marta));
    const tryIt = () => marta.post<Session>(`${written}/${draft.id}/try`, { clientSessionId: randomUUID(), difficulty: 2 });

    const first = await tryIt();
    const replied = await marta.post(`${base}/sessions/${first.body.id}/replies`, { version: 1, text: 'No puedo hoy.' });
    const second = await tryIt();

    expect([first.status, first.body.scenario.source, first.body.difficulty, replied.status]).toEqual([
      201,
      'professional',
      2,
      200,
    ]);
    expect((await marta.get<SessionPage>(`${base}/sessions`)).body.items).toEqual([]);
    expect((await marta.get<PracticeToday>(`${base}/today`)).body).toMatchObject({ open: null, sessions: 0 });
    expect((await marta.get(`${base}/sessions/${first.body.id}`)).status).toBe(404);
    expect((await marta.get(`${base}/sessions/${second.body.id}`)).status).toBe(200);
  });
});

describe.skipIf(whyNoDatabase)('A situation that a professional wrote', () => {
  it('is there for somebody who lets them in, once it is ready, until they take that back', async () => {
    const { marta, elia } = await practice();
    const { grantId } = await letsIn(elia, marta, ['activity']);
    const { body: draft } = await save(marta, await write(marta));
    const readers = (await marta.put<ScenarioReaders>(`${written}/${draft.id}/readers/${grantId}`)).body;
    const before = await choices(elia);
    await ready(marta, draft);

    const after = await choices(elia);
    await elia.post(`/api/user/grants/${grantId}/revoke`);

    expect(readers.items).toEqual([{ grantId, name: 'elia', isReader: true }]);
    expect([before, after.map(({ title }) => title)]).toEqual([[], ['Un favor']]);
    expect(await choices(elia)).toEqual([]);
    expect((await marta.get<ScenarioReaders>(`${written}/${draft.id}/readers`)).body.items).toEqual([]);
    expect((await marta.put(`${written}/${draft.id}/readers/${grantId}`)).status).toBe(404);
  });

  it('is there no more for somebody whom its author takes out, or once it is removed', async () => {
    const { marta, elia } = await practice();
    const { grantId } = await letsIn(elia, marta, ['activity']);
    const { id } = await writesReady(marta);
    const share = () => marta.put(`${written}/${id}/readers/${grantId}`);
    await share();

    await marta.delete(`${written}/${id}/readers/${grantId}`);
    const takenOut = await choices(elia);
    await share();
    const back = await choices(elia);
    const removed = await marta.delete(`${written}/${id}`);

    expect([takenOut.length, back.length, removed.status]).toEqual([0, 1, 204]);
    expect(await choices(elia)).toEqual([]);
    expect((await marta.get(`${written}/${id}`)).status).toBe(404);
  });

  it('is of nobody else: to other professionals it does not exist, and others write none', async () => {
    const { world, marta, elia } = await practice();
    const [pedro, rosa] = [await world.as('pedro'), await world.as('rosa')];
    await becomesProfessional(world, pedro);
    await becomesProfessional(world, rosa, 'asked');
    const { id, version } = await write(marta);
    const asks = (who: Person) =>
      Promise.all([
        who.get(`${written}/${id}`),
        who.put(`${written}/${id}`, { version, content: favour }),
        who.post(`${written}/${id}/ready`, { version }),
        who.post(`${written}/${id}/try`, { clientSessionId: randomUUID(), difficulty: 1 }),
        who.get(`${written}/${id}/readers`),
        who.delete(`${written}/${id}`),
      ]);

    const [others, people, unchecked] = [await asks(pedro), await asks(elia), await asks(rosa)];

    expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const unfound = 'comunicacion-social/written-not-found';
    const asked = (refusal: string) => [unfound, refusal, refusal, refusal, unfound, unfound];
    expect(people.map(({ body }) => body.type)).toEqual(asked('http/not-for-your-role'));
    expect(unchecked.map(({ body }) => body.type)).toEqual(asked('comunicacion-social/licence-not-checked'));
    expect((await elia.post(written, { clientScenarioId: randomUUID(), copyOf: null })).status).toBe(403);
    const taken = await pedro.post(written, { clientScenarioId: id, copyOf: null });
    expect(taken.status).toBe(404);
  });
});
