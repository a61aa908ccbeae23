import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { run as tellDue } from '#platform/notifications/tell-due.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { SignEntry } from '../dictionary/contract.ts';
import type {
  MyContribution,
  MyContributions,
  MyReviewing,
  ReviewerSheet,
  ReviewItems,
  ReviewSheet,
} from '../review/contract.ts';
import { aDictionary, adds, aSign, base, finds, glosses, publishes, submits, waitingOf } from './a-dictionary.ts';

const reviews = `${base}/sign-reviews`;
const decide = (rosa: Person, id: string, accepts: boolean, words = '') =>
  rosa.post(`${reviews}/${id}/decide`, { accepts, words });
const proposes = (person: Person, entryId: string, gloss: string) =>
  person.post<MyContribution>(`${base}/signs/${entryId}/corrections`, {
    clientId: randomUUID(),
    content: aSign(gloss),
    words: 'Aquí se hace así',
  });
const points = (person: Person, entryId: string) =>
  person.post<MyContribution>(`${base}/signs/${entryId}/reports`, {
    clientId: randomUUID(),
    reason: 'not-theirs',
    words: 'Es de mi taller',
  });
const own = async (person: Person, id: string) =>
  (await person.get<MyContributions>(`${base}/sign-contributions?limit=100`)).body.items.find((one) => one.id === id);

describe.skipIf(whyNoDatabase)('A sign that is given to be reviewed', () => {
  it('is seen by everybody once a deaf person has reviewed it, and not before', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const { body: sent } = await submits(ana, await adds(ana, aSign('MANZANA')));
    const id = await waitingOf(rosa, sent.id);
    const before = await glosses(luis, { q: 'manzana' });

    const sheet = (await rosa.post<ReviewSheet>(`${reviews}/${id}/take`)).body;
    const during = (await ana.get<SignEntry>(`${base}/signs/${sent.id}`)).body.state;
    const decided = await decide(rosa, id, true);

    expect([sent.state, before, during, decided.status]).toEqual(['submitted', [], 'in-review', 204]);
    expect(sheet).toMatchObject({
      kind: 'entry',
      isMine: true,
      licence: 'cc-by-4.0',
      content: { gloss: 'MANZANA' },
      proposed: null,
    });
    expect(JSON.stringify(sheet)).not.toContain(ana.personId);
    const [seen] = (await finds(luis, { q: 'manzana' })).body.items;
    expect(seen).toMatchObject({ gloss: 'MANZANA', state: 'reviewed', isMine: false });
    const whole = (await luis.get<SignEntry>(`${base}/signs/${sent.id}`)).body;
    expect([whole.said, whole.licence, typeof whole.reviewedOn]).toEqual([null, 'cc-by-4.0', 'string']);
  });

  it('goes back with words that only its contributor reads, and can be given again', async () => {
    const { world, ana, rosa } = await aDictionary();
    const { body: sent } = await submits(ana, await adds(ana, aSign('NARANJA')));
    const id = await waitingOf(rosa, sent.id);

    const wordless = await decide(rosa, id, false);
    await decide(rosa, id, false, 'La mano va a la boca');
    const back = (await ana.get<SignEntry>(`${base}/signs/${sent.id}`)).body;
    const again = await submits(ana, back);

    expect([wordless.status, back.state, back.said]).toEqual([422, 'sent-back', 'La mano va a la boca']);
    expect(again.body).toMatchObject({ state: 'submitted', said: null });
    const { rows } = await world.system.database.pool.query('select * from contributions where entry_id = $1', [sent.id]);
    expect(JSON.stringify(rows)).not.toContain('boca');
  });

  it('is not given without consent or a licence, and nobody reviews their own', async () => {
    const { ana, rosa } = await aDictionary();
    const mine = await adds(ana, aSign('OLLA'));
    const { body: hers } = await submits(rosa, await adds(rosa, aSign('OLOTE')));
    const path = `${base}/signs/${mine.id}/submit`;

    const answers = [
      await ana.post(path, { version: 1, licence: 'cc-by-4.0', consents: false }),
      await ana.post(path, { version: 1, licence: 'mine', consents: true }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    const waiting = (await rosa.get<ReviewItems>(`${reviews}?limit=100`)).body.items;
    expect(waiting.map(({ entryId }) => entryId)).not.toContain(hers.id);
    const hersOwn = (await rosa.get<MyContributions>(`${base}/sign-contributions`)).body.items.find(
      ({ entryId }) => entryId === hers.id,
    );
    expect((await rosa.get(`${reviews}/${hersOwn?.id}`)).status).toBe(404);
    expect((await decide(rosa, hersOwn?.id ?? '', true)).status).toBe(404);
  });

  it('is reviewed by one at a time', async () => {
    const { world, ana, rosa, admin } = await aDictionary();
    const pedro = await world.as('pedro');
    await pedro.put(`${base}/sign-reviewing`, { isDeaf: true, languages: ['lsm', 'lse'], about: '' });
    await admin.post(`/api/admin/sign-reviewers/${pedro.personId}/decide`, { grants: true });
    const { body: sent } = await submits(ana, await adds(ana, aSign('PERA')));
    const id = await waitingOf(rosa, sent.id);

    await rosa.post(`${reviews}/${id}/take`);
    const other = await decide(pedro, id, true);
    await rosa.post(`${reviews}/${id}/leave`);
    const then = await decide(pedro, id, true);
    const late = await decide(rosa, id, false, 'No');

    expect([other, late].map(({ status, body }) => [status, body.type])).toEqual(Array(2).fill([409, 'sign-link/review-taken']));
    expect(then.status).toBe(204);
  });
});

describe.skipIf(whyNoDatabase)('A sign that others see', () => {
  it('changes when somebody proposes how it is said and a deaf person agrees', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const entry = await publishes(ana, rosa, aSign('QUESO'));

    const proposed = (await proposes(luis, entry.id, 'QUESILLO')).body;
    const id = await waitingOf(rosa, entry.id);
    const sheet = (await rosa.get<ReviewSheet>(`${reviews}/${id}`)).body;
    await decide(rosa, id, true);

    expect([proposed.state, sheet.content.gloss, sheet.proposed?.gloss, sheet.words]).toEqual([
      'submitted',
      'QUESO',
      'QUESILLO',
      'Aquí se hace así',
    ]);
    expect(await glosses(luis, { q: 'quesillo' })).toEqual(['QUESILLO']);
    expect((await own(luis, id))?.state).toBe('reviewed');
  });

  it('is hidden when what somebody points out is right, and its contributor is told why', async () => {
    const { world, ana, luis, rosa } = await aDictionary();
    const entry = await publishes(ana, rosa, aSign('RODILLO'));
    const { body: report } = await points(luis, entry.id);

    await decide(rosa, report.id, true, 'Hace falta el permiso del taller');

    expect(await glosses(luis, { q: 'rodillo' })).toEqual([]);
    expect((await ana.get<SignEntry>(`${base}/signs/${entry.id}`)).body).toMatchObject({
      state: 'sent-back',
      said: 'Hace falta el permiso del taller',
    });
    await tellDue(world.system);
    const titles = async (person: Person) => JSON.stringify((await person.get('/api/user/notices?limit=50')).body);
    expect(await titles(ana)).toContain('Una seña que aportaste no se ve ahora');
    expect(await titles(luis)).toContain('Se miró lo que avisaste');
    expect(await titles(rosa)).toContain('Alguien avisó de una seña');
    expect(await titles(ana)).not.toContain('RODILLO');
  });

  it('stays when it is not, and what was pointed out can be taken back', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const entry = await publishes(ana, rosa, aSign('SARTÉN'));
    const [first, second] = [(await points(luis, entry.id)).body, (await points(luis, entry.id)).body];

    await decide(rosa, first.id, false, 'El taller la publicó');
    const gone = await luis.delete(`${base}/sign-contributions/${second.id}`);

    expect([await glosses(luis, { q: 'sartén' }), (await own(luis, first.id))?.said]).toEqual([
      ['SARTÉN'],
      'El taller la publicó',
    ]);
    expect([gone.status, await own(luis, second.id)]).toEqual([204, undefined]);
    expect((await rosa.get(`${reviews}/${second.id}`)).status).toBe(404);
  });
});

describe.skipIf(whyNoDatabase)('A sign whose contributor took their consent back', () => {
  it('is seen by nobody who reviews either, whatever was pointed out about it before', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const entry = await publishes(ana, rosa, aSign('TENEDOR'));
    const { body: report } = await points(luis, entry.id);
    const before = await rosa.get(`${reviews}/${report.id}`);

    await ana.post(`${base}/signs/${entry.id}/take-back`, { version: entry.version });

    const waiting = (await rosa.get<ReviewItems>(`${reviews}?limit=100`)).body.items.map(({ id }) => id);
    expect([before.status, (await rosa.get(`${reviews}/${report.id}`)).status, waiting.includes(report.id)]).toEqual([
      200,
      404,
      false,
    ]);
    expect((await decide(rosa, report.id, true, 'Falta el permiso')).status).toBe(404);
  });
});

describe.skipIf(whyNoDatabase)('Who reviews', () => {
  it('said themselves that they are deaf, and an administrator let them; nobody else reviews anything', async () => {
    const { ana, luis, rosa } = await aDictionary();
    const { body: sent } = await submits(ana, await adds(ana, aSign('TAZA')));
    const id = await waitingOf(rosa, sent.id);
    const tries = () =>
      Promise.all([luis.get(reviews), luis.get(`${reviews}/${id}`), luis.post(`${reviews}/${id}/take`), decide(luis, id, true)]);

    const before = await tries();
    const hearing = await luis.put(`${base}/sign-reviewing`, { isDeaf: false, languages: ['lsm'], about: '' });
    const asked = await luis.put<MyReviewing>(`${base}/sign-reviewing`, { isDeaf: true, languages: ['lsm'], about: 'Uso LSM' });

    expect([hearing.status, asked.body.status]).toEqual([422, 'asked']);
    expect([before, await tries()].map((all) => all.map(({ status }) => status))).toEqual(Array(2).fill([403, 404, 404, 404]));
  });

  it('reviews only in the languages they said, and no more once they take it back', async () => {
    const { ana, rosa } = await aDictionary();
    const { body: spanish } = await submits(ana, await adds(ana, aSign('UVA'), 'lse'));
    const { body: mexican } = await submits(ana, await adds(ana, aSign('UVA')));
    const entries = (await rosa.get<ReviewItems>(`${reviews}?limit=100`)).body.items.map(({ entryId }) => entryId);

    const stopped = await rosa.delete<MyReviewing>(`${base}/sign-reviewing`);

    expect([entries.includes(spanish.id), entries.includes(mexican.id)]).toEqual([false, true]);
    expect(stopped.body).toEqual({ status: null, languages: [], about: '' });
    expect((await rosa.get(reviews)).status).toBe(403);
  });

  it('is decided by an administrator alone, who reads what they said one by one, and they are told of it', async () => {
    const { world, luis, rosa, admin } = await aDictionary();
    const path = `/api/admin/sign-reviewers/${rosa.personId}`;

    const others = await Promise.all([
      luis.get('/api/admin/sign-reviewers'),
      luis.get(path),
      luis.post(`${path}/decide`, { grants: true }),
    ]);
    const sheet = (await admin.get<ReviewerSheet>(path)).body;
    await admin.post(`${path}/decide`, { grants: false });

    expect(others.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(sheet).toMatchObject({ status: 'granted', languages: ['lsm'], about: 'Enseño LSM', name: 'rosa' });
    expect((await rosa.get(reviews)).status).toBe(403);
    const { rows } = await world.system.database.pool.query('select action from audit_events where subject_id = $1', [
      rosa.personId,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['sign-reviewer.granted', 'sign-reviewer.read', 'sign-reviewer.refused']),
    );
    const kept = await world.system.database.pool.query('select * from sign_reviewers where user_id = $1', [rosa.personId]);
    expect(JSON.stringify(kept.rows)).not.toContain('Enseño');
  });
});
