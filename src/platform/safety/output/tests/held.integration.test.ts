import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { versionOf } from '#platform/consent/ledger/consent-texts.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { heldSentences, safetyTallies } from '../../tables.ts';

const unknown = 'Cuál es la masa del bosón de Higgs';

describe.skipIf(whyNoDatabase)('A sentence that a bot must not say', () => {
  it('is not shown, and is kept sealed for its person and counted without one', async () => {
    const model = scriptedModel({ say: ['Hola. ', 'Creo que tie', 'nes depre', 'sión. ', 'Descansa.'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');

    const reply = await ana.says(unknown, { conversationId });

    expect(JSON.stringify(reply)).not.toContain('depresión');
    expect(JSON.stringify(reply)).toContain('No puedo diagnosticar.');
    const { db } = world.system;
    await expect
      .poll(() => db.select().from(heldSentences).where(eq(heldSentences.conversationId, conversationId)))
      .toHaveLength(1);
    const [held] = await db.select().from(heldSentences).where(eq(heldSentences.conversationId, conversationId));
    expect(held).toMatchObject({ fault: 'diagnosis', botSlug: 'blu-psicologa', modelId: 'local' });
    expect(String(held?.sentence)).not.toContain('depresión');
    const counted = await db.select().from(safetyTallies).where(sql`${safetyTallies.event} = 'held-back'`);
    expect(counted[0]).toMatchObject({ level: 'reply', kind: 'diagnosis' });
  });

  it('tells a model outside neither a name nor a telephone, and gives both back', async () => {
    const heard: string[] = [];
    const outside = scriptedModel({ say: ['Llama al [TELÉFONO', '-1] mañana.'] });
    const { stream } = outside;
    outside.place = 'remote';
    outside.stream = (request, ...rest) => {
      heard.push(JSON.stringify(request.turns));
      return stream(request, ...rest);
    };
    const world = await aWorld({ models: [outside] });
    const ana = await world.as('ana');
    const allowed = { granted: true, version: versionOf('outside-models'), language: 'es' };
    expect((await ana.put('/api/user/consents/outside-models', allowed)).status).toBeLessThan(300);
    const conversationId = await ana.opens('blu-psicologa');

    const reply = await ana.says(`${unknown}, mi número es 612345678`, { conversationId });

    expect(heard).toHaveLength(1);
    expect(heard[0]).not.toContain('612345678');
    expect(JSON.stringify(reply)).toContain('612345678');
  });
});
