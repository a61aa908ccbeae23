import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Db } from '#platform/db/open-database.ts';
import type { Problem } from '#platform/errors/define-error.ts';
import type { OpenEpisode } from '#platform/safety/episodes/contract.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { createServer } from '../../../server.ts';

/** A database that only reads, as one whose disk is full or that became a replica. */
function readOnly(db: Db): Db {
  return new Proxy(db, {
    get(target, name) {
      if (name === 'transaction')
        return (act: Parameters<Db['transaction']>[0]) => target.transaction(act, { accessMode: 'read only' });
      if (name === 'insert' || name === 'update' || name === 'delete') throw new Error('cannot write in a read-only database');
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe.skipIf(whyNoDatabase)('A message in danger', () => {
  it('is answered with the fixed reply when every model fails', async () => {
    const failing = [1, 2, 3].map(() => scriptedModel({ fail: new Error('no model answers') }));
    const world = await aWorld({ models: failing });
    const ana = await world.as('ana');

    const reply = await ana.says('ya no quiero seguir viviendo');

    expect(reply.message.metadata.mode).toBe('fixed');
    expect(reply.status).toBe('complete');
    expect(world.modelCalls()).toBe(0);
  });

  it('comes with the plan first where its person wrote one', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.post('/api/safety/contacts', { id: randomUUID(), name: 'Laura', phone: '', email: '', reach: '', message: '' });

    const { body } = await ana.says('no quiero vivir');

    expect(body.indexOf('Tienes un plan de seguridad')).toBeGreaterThan(0);
    expect(body.indexOf('Tienes un plan de seguridad')).toBeLessThan(body.indexOf('Líneas de ayuda'));
  });

  it('pauses the exercise under way and can be gone on with', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await ana.says('quiero saber cómo estoy ahora');

    const reply = await ana.says('no quiero vivir', { conversationId });

    expect(reply.message.metadata).toMatchObject({ mode: 'fixed', step: null });
  });
});

describe.skipIf(whyNoDatabase)('With a database that only reads', () => {
  let url: string;
  let close: () => Promise<void>;
  let system: System;
  beforeAll(async () => {
    ({ system } = await aWorld());
    const server = await createServer({ ...system, db: readOnly(system.db) });
    url = await server.listen({ port: 0, host: '127.0.0.1' });
    close = async () => void (await server.close());
  });
  afterAll(() => close());

  async function send(text: string, before?: string) {
    const ana = await (await aWorld()).as('ana');
    const conversationId = before ? (await ana.says(before)).conversationId : await ana.opens('blu-psicologa');
    const response = await fetch(`${url}/api/chat/conversations/${conversationId}/messages`, {
      method: 'POST',
      headers: { ...ana.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ text, clientMessageId: randomUUID() }),
    });
    const body: Problem = JSON.parse(await response.text());
    return { ana, body, status: response.status };
  }

  it('a message in danger is answered with who can help, in the refusal itself', async () => {
    const { body } = await send('no quiero vivir');

    expect(body).toMatchObject({ status: 503, type: 'safety/help-now' });
    expect(body.text).toContain('800 911 2000');
    expect(body.helpLines).toEqual(expect.arrayContaining([expect.objectContaining({ phone: '911' })]));
    expect(body.text).not.toContain('está guardado');
    expect(JSON.stringify(body)).not.toContain('vivir');
  });

  it('so is one whose danger is in two messages', async () => {
    const { body } = await send('morirme', 'lo único que quiero es');

    expect(body).toMatchObject({ status: 503, type: 'safety/help-now' });
  });

  it('any other is refused as a failure, and says nothing of danger', async () => {
    const { body } = await send('hola, quiero ordenar mi semana');

    expect(body).toMatchObject({ status: 500, type: 'http/unexpected' });
    expect(body.helpLines).toBeUndefined();
  });

  it('an episode that could not be kept is kept by a job once it can be', async () => {
    const { run } = await import('#platform/bots/record-again.ts');
    const ana = await (await aWorld()).as('ana');
    const { conversationId } = await ana.says('no quiero vivir');
    const openOf = async () => (await ana.get<OpenEpisode>('/api/safety/episodes/open')).body.episode;
    await system.database.pool.query('delete from safety_episodes where user_id = $1', [ana.personId]);
    expect(await openOf()).toBeNull();

    await run(system, { personId: ana.personId, conversationId, seq: 2 });
    await run(system, { personId: ana.personId, conversationId, seq: 2 });

    expect(await openOf()).toMatchObject({ level: 'crisis', kind: 'ideation', steps: [{ step: 'detected' }] });
  });
});
