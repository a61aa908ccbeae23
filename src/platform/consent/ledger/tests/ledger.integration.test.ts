import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Consent, ConsentHistory, Consents } from '../contract.ts';
import { purposes } from '../contract.ts';
import { mayProcess } from '../may-process.ts';

const yes = { granted: true, version: '1', language: 'es' };
const no = { ...yes, granted: false };
/** Its text was changed once: the microphone alone. */
const yesToVoice = { ...yes, version: '2' };
const noToVoice = { ...yesToVoice, granted: false };
/** What no protocol and no article of BLU answers. */
const openQuestion = '¿Cuál es la capital de Mongolia?';
const outside = () => ({ ...scriptedModel({ say: ['Ulán Bator.'] }), place: 'remote' as const });

describe.skipIf(whyNoDatabase)('The consent ledger', () => {
  it('priv/P4 has everything off for somebody new, and says what is allowed by what', async () => {
    const ana = await (await aWorld()).as('ana');

    const { body } = await ana.get<Consents>('/api/user/consents?language=en');

    expect(body.items.map(({ purpose }) => purpose)).toEqual([...purposes]);
    expect(body.items.every(({ granted, decidedAt }) => !granted && decidedAt === null)).toBe(true);
    expect(body.items.find(({ purpose }) => purpose === 'outside-models')?.text.name).toBe('Ask outside models');
  });

  it('priv/P2 keeps who decided what, which text they read and when, and only ever adds', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    await ana.put('/api/user/consents/memory', yes);
    await ana.put('/api/user/consents/memory', yes);
    await ana.put('/api/user/consents/memory', no);

    const { items } = (await ana.get<ConsentHistory>('/api/user/consents/history')).body;
    expect(items.map(({ purpose, granted, language }) => [purpose, granted, language])).toEqual([
      ['memory', false, 'es'],
      ['memory', true, 'es'],
    ]);
    expect(items.every(({ textHash, version }) => textHash.length === 43 && version === '1')).toBe(true);
  });

  it('takes no decision about a text that is not today’s, nor about a purpose that does not exist', async () => {
    const ana = await (await aWorld()).as('ana');

    const old = await ana.put('/api/user/consents/voice', yes);
    const unknown = await ana.put('/api/user/consents/selling', yes);

    expect([old.status, old.body.type, unknown.status]).toEqual([409, 'consent/text-changed', 422]);
  });

  it('priv/P3 stops counting at once when it is taken back, and never counts for somebody else', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const may = (personId: string) => mayProcess(world.system, personId, 'voice');

    expect(await may(ana.personId)).toBe(false);
    await ana.put('/api/user/consents/voice', yesToVoice);
    expect([await may(ana.personId), await may(luis.personId)]).toEqual([true, false]);
    await ana.put('/api/user/consents/voice', noToVoice);
    expect(await may(ana.personId)).toBe(false);
  });

  it('priv/P3 another node knows of it after a second at most', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await ana.put('/api/user/consents/voice', yesToVoice);
    // Another process: the same database, a memory and a clock of its own.
    let at = Date.now();
    const { db, vault } = world.system;
    const node = { db: Object.create(db) as typeof db, vault, now: () => new Date(at) };
    expect(await mayProcess(node, ana.personId, 'voice')).toBe(true);

    await ana.put('/api/user/consents/voice', noToVoice);

    at += 1000;
    expect(await mayProcess(node, ana.personId, 'voice')).toBe(false);
  });
});

describe.skipIf(whyNoDatabase)('Models outside this server', () => {
  it('priv/P1 see no word of whoever has not allowed it: the guided mode answers', async () => {
    const model = outside();
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');

    const { message } = await ana.says(openQuestion);

    expect([message.metadata.mode, model.calls.length]).toEqual(['honest', 0]);
    const { items } = (await ana.get<{ items: Consent[] }>('/api/user/consents')).body;
    expect(items.find(({ purpose }) => purpose === 'outside-models')?.inUse).toBe(true);
  });

  it('priv/P3 answer while it is allowed, and not once more after it is taken back', async () => {
    const model = outside();
    const ana = await (await aWorld({ models: [model] })).as('ana');
    await ana.put('/api/user/consents/outside-models', yes);

    const allowed = await ana.says(openQuestion);
    await ana.put('/api/user/consents/outside-models', no);
    const after = await ana.says(openQuestion, { conversationId: allowed.conversationId });

    expect([allowed.message.metadata.mode, after.message.metadata.mode]).toEqual(['model', 'honest']);
    expect(model.calls.length).toBe(1);
  });

  it('priv/P1 are not asked in place of a model of this server, which needs no permission', async () => {
    const [inside, other] = [scriptedModel({ fail: undefined, say: ['Ulán Bator.'] }), outside()];
    const ana = await (await aWorld({ models: [other, inside] })).as('ana');

    const { body } = await ana.says(openQuestion);

    expect([body, other.calls.length]).toEqual(['Ulán Bator.', 0]);
  });
});
