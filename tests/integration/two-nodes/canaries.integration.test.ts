import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anOffer } from '#tests/support/an-offer.ts';
import { everyFile, everyKey, everyRow } from '#tests/support/everything-kept.ts';
import { finishCheckIn } from '#tests/support/finished-check-in.ts';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { startTwoNodes, type TwoNodes } from '#tests/support/two-nodes.ts';

/** Words that are nowhere else, handed out one by one and remembered. */
function aFlock() {
  const flock: string[] = [];
  return {
    flock,
    next(): string {
      const canary = `canario${randomUUID().replaceAll('-', '').slice(0, 14)}`;
      flock.push(canary);
      return canary;
    },
  };
}

/** Writes something of its own into every place that takes words, right and wrong. */
async function writeEverywhere(person: Person, next: () => string): Promise<void> {
  const conversationId = await person.opens('gerencia-ia');
  const place = `/api/chat/conversations/${conversationId}`;
  const keeps = async (method: 'put' | 'post' | 'patch', path: string, body: object): Promise<void> => {
    const { status } = await person[method](path, body);
    if (status >= 300) throw new Error(`${path} did not take what was written: ${status}`);
  };
  const identity = () => ({ conditions: [], ownWords: next(), helps: next(), hard: next() });
  await keeps('put', '/api/user/profile', { identity: identity() });
  await keeps('put', '/api/user/profile', { identity: identity() });
  for (let said = 0; said < 16; said += 1) await person.says(`Explícame ${next()} con calma`, { conversationId });
  await keeps('patch', place, { title: next() });
  await keeps('put', `${place}/draft`, { text: next() });
  await keeps('post', '/api/chat/search', { q: next() });
  await finishCheckIn(person, { mood: 2, need: 'small-step', goal: next() });
  const offer = await anOffer(person);
  await keeps('post', `/api/handoffs/${offer.id}/accept`, { items: offer.items.map(({ id }) => ({ id, text: next() })) });
  for (let note = 0; note < 6; note += 1)
    await keeps('post', '/api/universe/notes', { clientNoteId: randomUUID(), content: next() });
  const licence = { profession: 'psychology', country: 'MX', licenceNumber: next(), licenceAuthority: 'SEP' };
  await keeps('put', '/api/universe/practice/licence', licence);
  await keeps('put', `/api/universe/practice/templates/${randomUUID()}`, { name: next(), body: next() });
  await keeps('put', '/api/user/consents/professional-access', { granted: true, version: '1', language: 'es' });
  const invited = { id: randomUUID(), relation: 'supporter', label: next(), email: `${next()}@personas.test` };
  await keeps('post', '/api/user/grants', { ...invited, scopes: ['profile:sensory'] });
  await keeps('post', '/api/auth/api-tokens', { name: next(), scopes: ['profile:read'], days: 30 });

  await person.get(`/api/chat/conversations?after=${next()}`);
  await person.get(`/api/${next()}`);
  await person.post('/api/universe/notes', { clientNoteId: randomUUID(), content: next(), [next()]: next() });
  await person.post(`/api/chat/conversations/${next()}/messages`, { text: next() });
}

/** Comes to the door with something of their own in each thing that is asked there. */
async function knock(url: string, next: () => string): Promise<Person> {
  const ask = (path: string, body: object | string, headers = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': `Navegador/${next()}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  await ask('/api/auth/sign-in/email', { email: `${next()}@personas.test`, password: next() });
  await ask('/api/auth/sign-in/email', `{"email": "${next()}`);
  await ask('/api/auth/refresh', {}, { cookie: `mentalia_session=${next()}`, authorization: `Bearer ${next()}` });
  return createPerson(url, next());
}

describe.skipIf(inject('whyNoRedis'))('What somebody who steals everything can read', { timeout: 90_000 }, () => {
  const { flock, next } = aFlock();
  const logged: string[] = [];
  let database: Awaited<ReturnType<typeof createOwnDatabase>>;
  let nodes: TwoNodes;
  let ana: Person;
  beforeAll(async () => {
    database = await createOwnDatabase(inject('databaseUrl') ?? '');
    nodes = await startTwoNodes({
      databaseUrl: database.url,
      redisUrl: inject('redisUrl'),
      models: [scriptedModel({ say: ['Claro: ', `${next()} `, 'y nada más.'] })],
      env: { LOG_LEVEL: 'debug' },
      logTo: { write: (line) => void logged.push(line) },
    });
    ana = await knock(nodes.a.url, next);
    await writeEverywhere(ana, next);
  });
  afterAll(async () => {
    await nodes?.close();
    await database?.drop();
  });

  it.each([
    ['a copy of the database', () => everyRow(nodes.a.system.database.pool), () => ana.personId],
    ['Redis', () => everyKey(inject('redisUrl')), () => 'sync'],
    ['the log, at its most talkative', async () => logged.join(''), () => 'request answered'],
    ['the files', async () => everyFile(nodes.dataDir), () => 'jwt-secret-key'],
  ])('is not one of fifty things that were said, asked or mistyped: %s (priv/P11, sec/S70)', async (_name, copy, known) => {
    const copied = await copy();

    expect(flock.length).toBeGreaterThanOrEqual(50);
    // What is no secret is found, so the copy is one.
    expect(copied).toContain(known());
    expect(flock.filter((canary) => copied.includes(canary))).toEqual([]);
  });
});
