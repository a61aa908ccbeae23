import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Message } from '../contract.ts';
import { sealRun } from '../conversation-store.ts';
import { findOwnGeneration, findTurn, type OpenTurn } from '../generation-store.ts';
import { findMessage, sealContent, sealMetadata } from '../message-store.ts';
import { type ClosedTurn, closeTurn, storeTurn } from '../turn-store.ts';

/** A reply that another node began and has not closed: what it said so far, and what it had found. */
async function aReplyOfAnotherNode(already: string, leaseMs: number) {
  const { system, as } = await aWorld();
  const ana = await as('ana');
  const conversationId = await ana.opens('blu-psicologa');
  const { db } = system;
  const vault = await system.vault.of(ana.personId);
  const [askedId, answeringId, generationId] = [randomUUID(), randomUUID(), randomUUID()];
  await db.transaction((tx) =>
    storeTurn(tx, {
      personId: ana.personId,
      conversationId,
      clientMessageId: randomUUID(),
      asked: { id: askedId, content: sealContent(vault, askedId, 'hola'), metadata: null },
      answering: {
        id: answeringId,
        content: sealContent(vault, answeringId, already),
        metadata: sealMetadata(vault, answeringId, { generationId }),
      },
      generationId,
      nodeId: 'another',
      leaseUntil: new Date(Date.now() + leaseMs),
      now: new Date(),
    }),
  );
  const turn = (await findTurn(system, generationId)) as OpenTurn;
  const close = (text: string, rest: Partial<ClosedTurn> = {}) =>
    closeTurn(db, {
      found: turn.found,
      conversationId,
      generationId,
      messageId: answeringId,
      content: sealContent(vault, answeringId, text),
      metadata: sealMetadata(vault, answeringId, { generationId, mode: 'model' }),
      status: 'complete',
      now: new Date(),
      ...rest,
    });
  const kept = async () => (await findMessage(system, ana.personId, answeringId))?.content;
  return { system, ana, conversationId, generationId, answeringId, close, kept };
}

describe.skipIf(whyNoDatabase)('A node that comes late to close its reply', () => {
  it('writes nothing over what another one has said in its place', async () => {
    const { ana, generationId, conversationId, close, kept } = await aReplyOfAnotherNode('La primera mitad', 60_000);
    expect((await ana.post(`/api/chat/generations/${generationId}/stop`)).status).toBe(200);
    await ana.post(`/api/chat/generations/${generationId}/continue`);
    const last = async () =>
      (await ana.get<{ items: Message[] }>(`/api/chat/conversations/${conversationId}/messages`)).body.items.at(-1);
    await expect.poll(async () => (await last())?.metadata.status).toBe('complete');
    const whole = await kept();

    expect(await close('La primera mitad')).toBe('stopped');

    expect(await kept()).toBe(whole);
    expect(whole?.length).toBeGreaterThan('La primera mitad'.length);
    expect((await last())?.metadata.status).toBe('complete');
  });

  it('keeps what it said when nobody went on without it', async () => {
    const { ana, generationId, close, kept } = await aReplyOfAnotherNode('La primera', 60_000);
    await ana.post(`/api/chat/generations/${generationId}/stop`);

    expect(await close('La primera mitad')).toBe('stopped');

    expect(await kept()).toBe('La primera mitad');
  });

  it('leaves an exercise where it is when somebody has taken it further meanwhile', async () => {
    const { system, conversationId, close } = await aReplyOfAnotherNode('', 60_000);
    const run = (step: string) => {
      const at = { runId: randomUUID(), protocolId: 'check-in', stepId: step, answers: [], status: 'active' };
      return sealRun(system.vault, conversationId, { run: at as never, progress: null });
    };
    const further = run('need');
    const { pool } = system.database;
    await pool.query('update conversations set run = $2 where id = $1', [conversationId, further]);

    await close('Aquí tienes la respuesta.', { run: run('mood') });

    const { rows } = await pool.query('select run from conversations where id = $1', [conversationId]);
    expect(rows[0].run).toBe(further);
  });
});

describe.skipIf(whyNoDatabase)('Stopping a reply whose node has died', () => {
  it('keeps the words that were read, and tells the pages that it ended', async () => {
    const { system, ana, conversationId, generationId, kept } = await aReplyOfAnotherNode('Guardado', 60_000);
    const { streamLog, db } = system;
    streamLog.open(conversationId, generationId, '');
    const data = JSON.stringify({ generationId, seq: 1, text: 'Guardado y leído' });
    streamLog.append(conversationId, { generationId, seq: 1, event: 'delta', data }, 'Guardado y leído');
    const heard: string[] = [];
    streamLog.subscribe(conversationId, ({ event }) => heard.push(event));

    expect((await ana.post<{ status: string }>(`/api/chat/generations/${generationId}/stop`)).body.status).toBe('stopped');

    expect(await kept()).toBe('Guardado y leído');
    expect((await findOwnGeneration(db, ana.personId, generationId))?.status).toBe('stopped');
    await expect.poll(() => heard, { timeout: 5_000 }).toContain('done');
  });
});
