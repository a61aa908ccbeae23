import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Analysis } from '../../analysis/kept/contract.ts';
import { decides } from '../../analysis/kept/tests/allowed.ts';

const url = '/api/user/analyses/conversations';

describe.skipIf(whyNoDatabase)('Reading how a conversation goes', () => {
  it('counts the turns of both sides for whoever allowed it, and keeps no word of them', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await decides(ana, 'social-cues');
    const { conversationId } = await ana.says('Hoy ha sido un día largo con los girasoles');

    const { status, body } = await ana.post<Analysis>(url, { conversationId });

    expect(status).toBe(201);
    expect(body).toMatchObject({ type: 'social_cues', conversationId, results: { turns: { mine: 1 } } });
    const { rows } = await world.system.database.pool.query('select * from multimodal_analyses where id = $1', [body.id]);
    expect(JSON.stringify([rows, body])).not.toContain('girasoles');
  });

  it('reads nothing before its person allows it, and nothing of somebody else', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const { conversationId } = await ana.says('Hola');
    await decides(luz, 'social-cues');

    expect((await ana.post<{ type: string }>(url, { conversationId })).body.type).toBe('http/consent-required');
    expect((await luz.post(url, { conversationId })).status).toBe(404);
  });

  it('leaves out what the fixed path answered, and what it answered to', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'social-cues');
    const { conversationId } = await ana.says('Me quiero matar esta noche');

    const { body } = await ana.post<Analysis>(url, { conversationId });

    // What is left is the bot's greeting.
    expect(body.results).toMatchObject({ turns: { mine: 0, theirs: 1 } });
  });
});
