import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { findOwnGeneration } from '../generation-store.ts';
import { createGenerations } from '../generations.ts';
import { findMessage } from '../message-store.ts';

const never = new Promise<void>(() => undefined);

describe.skipIf(whyNoDatabase)('A node that dies in the middle of a reply', () => {
  it('takes with it no word that anybody has read', async () => {
    const world = await aWorld({ models: [scriptedModel({ say: ['El cielo es azul. ', 'La hierba, verde.'], until: never })] });
    const { system } = world;
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const sent = { text: 'Cuál es la masa del bosón de Higgs', clientMessageId: randomUUID() };
    const { body } = await ana.post<{ generationId: string }>(`/api/chat/conversations/${conversationId}/messages`, sent);
    await expect.poll(async () => (await system.streamLog.latest(conversationId))?.text).toContain('verde');

    // Another node finds what the first one left, as it would after its lease.
    const other = createGenerations({
      ...system,
      nodeId: randomUUID(),
      alone: true,
      takeTurn: () => Promise.reject(new Error('It is asked to write nothing')),
    });
    const reply = () => findOwnGeneration(system.db, ana.personId, body.generationId);
    await expect.poll(async () => (await reply())?.status).toBe('interrupted');
    await other.close();

    const kept = await findMessage(system, ana.personId, (await reply())?.messageId ?? '');
    expect(kept?.content).toBe('El cielo es azul. La hierba, verde.');
  });
});
