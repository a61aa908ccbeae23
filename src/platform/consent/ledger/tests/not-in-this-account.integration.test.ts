import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { analyseText } from '../../../analysis/kept/analyse-text.ts';
import type { Analyses } from '../../../analysis/kept/contract.ts';
import { keepAnalysis } from '../../../analysis/kept/keep-analysis.ts';
import { decides, look, voice } from '../../../analysis/kept/tests/allowed.ts';
import { liveSessionsOf } from '../../../auth/session/live-sessions.ts';
import { sessions, users } from '../../../auth/tables.ts';
import { versionOf } from '../consent-texts.ts';
import { analysisPurposes, type Consent } from '../contract.ts';
import { decideConsent } from '../decide-consent.ts';
import { mayProcess } from '../may-process.ts';

const url = '/api/user/analyses';
const refused = [403, 'analysis/not-in-this-account'];
const happy = 'Estoy feliz, me dieron la beca';

/** Every way there is to have something analysed, and what each answers. */
async function tries(person: Person, headers: Record<string, string> = {}) {
  const ways: [string, object][] = [
    [`${url}/text`, { text: happy, keep: true }],
    [`${url}/messages`, { conversationId: randomUUID(), messageId: randomUUID() }],
    [`${url}/measures`, { channel: 'audio', measures: voice() }],
    [`${url}/measures`, { channel: 'video', measures: look() }],
    ['/api/user/files?purpose=audio&name=nota.wav', {}],
    [`${url}/runs`, { fileId: randomUUID() }],
    [`${url}/coherence`, { segments: [{ text: happy, expressionSeen: look().expressionSeen }] }],
    [`${url}/conversations`, { conversationId: randomUUID() }],
  ];
  Object.assign(person.headers, headers);
  const answers = await Promise.all(ways.map(([path, body]) => person.post(path, body)));
  for (const name of Object.keys(headers)) delete person.headers[name];
  return answers.map(({ status, body }) => [status, body.type]);
}
const allowsAll = (person: Person) => Promise.all(analysisPurposes.map((purpose) => decides(person, purpose)));
const keptOf = async (person: Person) => (await person.get<Analyses>(url)).body.items;
const grantedOf = async (person: Person) =>
  (await person.get<{ items: Consent[] }>('/api/user/consents')).body.items
    .filter(({ granted }) => granted)
    .map((one) => one.purpose);
const all = (answers: unknown[]) => answers.map(() => refused);

async function anEmployee(world: World, kind: 'work' | 'education' = 'work') {
  const [ana, organisation] = [await world.as('ana'), await anOrganisationFor(world, kind)];
  return { ana, organisation, joins: () => organisation.joins(ana), leaves: () => organisation.leaves(ana) };
}

describe.skipIf(whyNoDatabase)('An account that acts for work or education', () => {
  it.each(['work', 'education'] as const)('is refused every permission to be analysed, and every analysis (%s)', async (kind) => {
    const { ana, joins } = await anEmployee(await aWorld(), kind);
    await joins();

    const asked = (await allowsAll(ana)).map(({ status, body }) => [status, body.type]);
    const tried = await tries(ana);

    expect([asked, tried]).toEqual([all(asked), all(tried)]);
    expect([await grantedOf(ana), await keptOf(ana)]).toEqual([[], []]);
  });

  it.each(['care', 'community'] as const)('is not one of %s: there its person decides', async (kind) => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await (await anOrganisationFor(world, kind)).joins(ana);

    const asked = await allowsAll(ana);

    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 200));
    expect((await ana.post(`${url}/text`, { text: happy, keep: true })).status).toBe(200);
  });

  it('is refused at once when its person joins after having allowed everything, and what they allowed counts again once they left', async () => {
    const world = await aWorld();
    const { ana, joins, leaves } = await anEmployee(world);
    await allowsAll(ana);
    const may = () => Promise.all(analysisPurposes.map((purpose) => mayProcess(world.system, ana.personId, purpose)));
    expect(await may()).toEqual(analysisPurposes.map(() => true));

    await joins();
    const tried = await tries(ana);
    const within = [await may(), tried, await grantedOf(ana)];
    await leaves();

    expect(within).toEqual([analysisPurposes.map(() => false), all(tried), []]);
    expect(await may()).toEqual(analysisPurposes.map(() => true));
    expect((await ana.post(`${url}/text`, { text: happy })).status).toBe(200);
  });

  it('is one as soon as the organisation becomes a company, and no longer while it is paused', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const organisation = await anOrganisationFor(world, 'community');
    await organisation.joins(ana);
    await allowsAll(ana);

    await organisation.becomes({ kind: 'work' });
    const asCompany = await tries(ana);
    await organisation.becomes({ isActive: false });

    expect(asCompany).toEqual(all(asCompany));
    expect((await ana.post(`${url}/text`, { text: happy })).status).toBe(200);
  });

  it('is one on another node that remembers the old answer: the analysis itself asks the database', async () => {
    const world = await aWorld();
    const { ana, joins } = await anEmployee(world);
    await allowsAll(ana);
    const { db, vault } = world.system;
    // Another process: the same database, a memory and a clock of its own that stands still.
    const at = new Date();
    const node = { db: Object.create(db) as typeof db, vault, now: () => at };
    expect(await mayProcess(node, ana.personId, 'emotion-analysis')).toBe(true);

    await joins();
    const asked = { text: happy, language: 'es', keep: true } as const;
    const tried = await analyseText(node, ana.personId, asked).catch(({ type }) => type);

    expect(tried).toBe('analysis/not-in-this-account');
  });
});

describe.skipIf(whyNoDatabase)('No way round it', () => {
  it('no header changes it, nor saying that one acts for oneself', async () => {
    const { ana, joins } = await anEmployee(await aWorld());
    await allowsAll(ana);
    await joins();
    const headers = {
      'x-context': 'personal',
      'x-organisation': 'none',
      'x-role': 'admin',
      'x-forwarded-user': 'luis',
      'x-consent': 'granted',
      'x-original-url': '/api/health',
    };

    const tried = await tries(ana, headers);

    expect([tried, await keptOf(ana)]).toEqual([all(tried), []]);
  });

  it.each(['professional', 'admin'] as const)('no role changes it: %s', async (role) => {
    const world = await aWorld();
    const { ana, joins } = await anEmployee(world);
    await allowsAll(ana);
    await joins();

    await world.system.db.update(users).set({ role }).where(eq(users.id, ana.personId));
    const { email, password } = ana;
    const { body } = await ana.post<{ accessToken: string }>('/api/auth/sign-in/email', { email, password });
    ana.headers.authorization = `Bearer ${body.accessToken}`;
    const tried = await tries(ana);

    expect([tried, await keptOf(ana)]).toEqual([all(tried), []]);
  });

  it('no way of coming in changes it: neither an account of elsewhere nor a key', async () => {
    const world = await aWorld();
    const { ana, joins } = await anEmployee(world);
    await allowsAll(ana);
    await joins();
    const { db } = world.system;

    for (const method of ['outside', 'passkey'] as const) {
      const changed = await db
        .update(sessions)
        .set({ methods: [method] })
        .where(eq(sessions.userId, ana.personId))
        .returning({ id: sessions.id });
      for (const { id } of changed) liveSessionsOf(db).forget(id);

      const tried = await tries(ana);
      expect([changed.length, tried]).toEqual([1, all(tried)]);
    }
    expect(await keptOf(ana)).toEqual([]);
  });

  it('no token of a program opens an analysis, for anybody', async () => {
    const { ana } = await anEmployee(await aWorld());
    await allowsAll(ana);
    const scopes = ['conversations:read', 'conversations:write', 'notes:read'];
    const { body } = await ana.post<{ token: string }>('/api/auth/api-tokens', { name: 'x', scopes, days: 1 });

    const tried = await tries(ana, { authorization: `Bearer ${body.token}` });

    expect(tried).toEqual(tried.map(() => [403, 'http/scope-missing']));
  });

  it('no copy brings permissions or analyses in', async () => {
    const world = await aWorld();
    const { ana, joins } = await anEmployee(world);
    await joins();
    const at = '2026-01-01T00:00:00.000000Z';
    const line = (row: object) => strToU8(`${JSON.stringify(row)}\n`);
    const consent = { id: randomUUID(), user_id: 'me', purpose: 'emotion-analysis', granted: true, text_version: '1' };
    const zip = zipSync({
      'manifest.json': strToU8(JSON.stringify({ product: 'mentalia-universe', version: 1 })),
      'data/consents.ndjson': line({ ...consent, text_hash: 'x', locale: 'es', channel: 'page', created_at: at }),
      'data/multimodal_analyses.ndjson': line({
        id: randomUUID(),
        user_id: 'me',
        analysis_type: 'emotion',
        input_data: '{}',
        results: '{}',
        created_at: at,
      }),
      'data/organisation_members.ndjson': line({ id: randomUUID(), user_id: 'me', ended_at: at, created_at: at }),
    });

    const answer = await fetch(`${world.url}/api/user/import`, {
      method: 'POST',
      headers: { ...ana.headers, 'content-type': 'application/zip' },
      body: Buffer.from(zip),
    });
    const tried = await tries(ana);

    expect([answer.status, tried]).toEqual([200, all(tried)]);
    expect([await grantedOf(ana), await keptOf(ana)]).toEqual([[], []]);
  });

  it('no other channel decides it, and no part of the program that calls the analysis itself', async () => {
    const world = await aWorld();
    const { ana, joins } = await anEmployee(world);
    await allowsAll(ana);
    await joins();
    const decision = { granted: true, version: versionOf('audio-files'), language: 'es' } as const;
    const kept = {
      type: 'social_cues',
      input: { channel: 'audio', source: 'file', language: null, lengths: {}, settings: {} },
      results: voice(),
      confidence: null,
    } as const;
    const typeOf = (asking: Promise<unknown>) => asking.then(() => 'done').catch(({ type }) => type);

    const decided = await Promise.all(
      (['page', 'api', 'guardian', 'import'] as const).map((channel) =>
        typeOf(decideConsent(world.system, ana.personId, 'audio-files', decision, channel)),
      ),
    );
    const called = await typeOf(keepAnalysis(world.system, ana.personId, 'audio-files', kept));

    expect([...decided, called]).toEqual(Array(5).fill('analysis/not-in-this-account'));
    expect(await keptOf(ana)).toEqual([]);
  });
});
