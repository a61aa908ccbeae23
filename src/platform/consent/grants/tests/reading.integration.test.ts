import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Grants, ReceivedGrant, SeenPage } from '../contract.ts';
import { findReceived } from '../grant-store.ts';
import { letsIn, pieceOf } from './letting-in.ts';

const sensory = 'profile:sensory';
const communication = 'profile:communication';
type View = { settings: Record<string, unknown>; items: { id: string }[] };

async function two(scopes: string[]) {
  const world = await aWorld();
  const [elia, ana] = [await world.as('elia'), await world.as('ana')];
  return { world, elia, ana, ...(await letsIn(elia, ana, scopes)) };
}

describe.skipIf(whyNoDatabase)('Somebody who was let in', () => {
  it('sec/S10 sees the piece that is shared, and of the others neither a field nor whether they exist', async () => {
    const { elia, ana, grantId } = await two([sensory]);
    await elia.put('/api/user/profile', { settings: { theme: 'noche', tone: 'formal' } });

    const seen = await ana.get<View>(pieceOf(grantId, sensory));
    const hidden = await ana.get(pieceOf(grantId, communication));
    const madeUp = await ana.get(pieceOf(grantId, 'nothing'));
    const page = await ana.get<ReceivedGrant>(`/api/universe/practice/people/${grantId}`);

    expect(seen.body.settings.theme).toBe('noche');
    expect(JSON.stringify(seen.body)).not.toContain('formal');
    expect([hidden.status, madeUp.status]).toEqual([404, 404]);
    expect({ ...hidden.body, requestId: '' }).toEqual({ ...madeUp.body, requestId: '' });
    expect(page.body.scopes).toEqual([sensory]);
    expect(page.body.notShared).toContain(communication);
  });

  it('sec/S10 sees nothing without a permission, with another’s, or after it was taken back; undoing gives it back', async () => {
    const { world, elia, ana, grantId } = await two([sensory]);
    const luis = await world.as('luis');
    const status = async (who = ana) => (await who.get(pieceOf(grantId, sensory))).status;
    expect([await status(), await status(luis), await status(elia)]).toEqual([200, 404, 404]);

    await elia.post(`/api/user/grants/${grantId}/revoke`);
    const revoked = await status();
    await elia.post(`/api/user/grants/${grantId}/restore`);

    expect([revoked, await status()]).toEqual([404, 200]);
  });

  it('priv/P17 sees nothing from the last day on, and again when it is extended', async () => {
    const { world, elia, ana, grantId, grant } = await two([sensory]);
    const at = (ms: number) => findReceived(world.system.db, ana.personId, grantId, new Date(Date.parse(grant.expiresAt) + ms));
    expect([Boolean(await at(-1)), Boolean(await at(0))]).toEqual([true, false]);

    await elia.patch(`/api/user/grants/${grantId}`, { days: 180 });

    expect(Boolean(await at(0))).toBe(true);
  });

  it('sec/S10 sees nothing of somebody whose account is closed', async () => {
    const { world, elia, ana, grantId } = await two([sensory]);

    await world.system.database.pool.query('update users set is_active = false where id = $1', [elia.personId]);

    expect((await ana.get(pieceOf(grantId, sensory))).status).toBe(404);
  });

  it('priv/P17 leaves a line of every look, which its owner reads; a look that was refused shows nothing', async () => {
    const { elia, ana, grantId } = await two([sensory]);
    await ana.get(pieceOf(grantId, sensory));
    await ana.get(pieceOf(grantId, communication));

    const { items } = (await elia.get<SeenPage>('/api/user/seen')).body;

    expect(items.map(({ who, name, action, scope }) => [who, name, action, scope])).toEqual([
      ['professional', 'ana', 'profile.read', sensory],
      ['professional', 'ana', 'grant.accepted', null],
    ]);
    expect((await ana.get<SeenPage>('/api/user/seen')).body.items).toEqual([]);
  });

  it('reads the conversations with one bot and with no other, and not by the id of somebody else’s', async () => {
    const { world, elia, ana, grantId } = await two(['conversations:blu-psicologa', 'activity']);
    const luis = await world.as('luis');
    const { conversationId } = await elia.says('Hola');
    const other = await elia.opens('gerencia-ia');
    const foreign = (await luis.says('Hola')).conversationId;
    const messages = (bot: string, id: string) =>
      ana.get<View>(`/api/universe/practice/people/${grantId}/conversations/${bot}/${id}/messages`);

    const listed = await ana.get<View>(pieceOf(grantId, 'conversations:blu-psicologa'));
    const read = await messages('blu-psicologa', conversationId);

    expect(listed.body.items.map(({ id }) => id)).toEqual([conversationId]);
    expect(read.body.items.length).toBeGreaterThan(1);
    const statuses = await Promise.all([
      messages('gerencia-ia', other),
      messages('blu-psicologa', other),
      messages('blu-psicologa', foreign),
      messages('blu-psicologa', randomUUID()),
      ana.get(`/api/chat/conversations/${conversationId}/messages`),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await ana.get(pieceOf(grantId, 'activity'))).status).toBe(200);
  });

  it('reads the conversations with one bot however many newer ones there are with another', async () => {
    const { world, elia, ana, grantId } = await two(['conversations:blu-psicologa']);
    const { conversationId } = await elia.says('Hola');
    await world.system.database.pool.query(
      `insert into conversations (user_id, bot_id, app_context, updated_at)
       select $1, bots.id, 'chat', now() + interval '1 hour' from bots, generate_series(1, 510) where slug = 'gerencia-ia'`,
      [elia.personId],
    );

    const { body } = await ana.get<View>(pieceOf(grantId, 'conversations:blu-psicologa'));

    expect(body.items.map(({ id }) => id)).toEqual([conversationId]);
  });

  it('reads the piece of an app that gives one, in its words', async () => {
    const world = await aWorld();
    const piece = {
      scope: 'training',
      name: { es: 'Ensayos', en: 'Rehearsals' },
      read: async () => [{ label: 'Decir que no', text: '4 sesiones' }],
    };
    world.system.sharedPieces.push(piece);
    try {
      const [elia, ana] = [await world.as('elia'), await world.as('ana')];
      const { grantId } = await letsIn(elia, ana, ['training']);

      const { body } = await ana.get(`${pieceOf(grantId, 'training')}?language=en`);

      expect(body).toEqual({ kind: 'lines', scope: 'training', name: 'Rehearsals', items: await piece.read() });
    } finally {
      world.system.sharedPieces.pop();
    }
  });
});

describe.skipIf(whyNoDatabase)('Asking for another piece', () => {
  const asks = (grantId: string) => `/api/universe/practice/people/${grantId}/asks`;

  it('shows nothing more until its owner has decided, and then only what they allowed', async () => {
    const { elia, ana, grantId } = await two([sensory]);
    const scopes = [communication, 'activity'];
    await ana.post(asks(grantId), { id: randomUUID(), scopes, reason: 'Para preparar la próxima sesión' });
    const before = await ana.get(pieceOf(grantId, communication));
    const ask = (await elia.get<Grants>('/api/user/grants')).body.items[0]?.asks[0];
    expect([before.status, ask?.scopes, ask?.reason]).toEqual([404, scopes, 'Para preparar la próxima sesión']);

    await elia.post(`/api/user/grant-asks/${ask?.id}/allow`, { scopes: [communication] });

    const statuses = await Promise.all([communication, 'activity', sensory].map((scope) => ana.get(pieceOf(grantId, scope))));
    expect(statuses.map(({ status }) => status)).toEqual([200, 404, 200]);
    expect((await elia.get<Grants>('/api/user/grants')).body.items[0]?.asks).toEqual([]);
  });

  it('can be refused without a word, asked again, and never by or for somebody else', async () => {
    const { world, elia, ana, grantId } = await two([sensory]);
    const luis = await world.as('luis');
    const [first, second] = [randomUUID(), randomUUID()];
    await ana.post(asks(grantId), { id: first, scopes: [communication] });
    await ana.post(asks(grantId), { id: second, scopes: ['activity'] });
    const foreign = await Promise.all([
      luis.post(asks(grantId), { id: randomUUID(), scopes: [communication] }),
      luis.post(`/api/user/grant-asks/${second}/allow`, { scopes: ['activity'] }),
      ana.post(`/api/user/grant-asks/${second}/allow`, { scopes: ['activity'] }),
      ana.post(`/api/user/grants/${second}/revoke`),
    ]);
    const open = (await elia.get<Grants>('/api/user/grants')).body.items[0]?.asks ?? [];

    await elia.post(`/api/user/grant-asks/${second}/refuse`);

    expect(open.map(({ id }) => id)).toEqual([second]);
    expect((await elia.get<Grants>('/api/user/grants')).body.items[0]?.asks).toEqual([]);
    expect(foreign.map(({ status }) => status)).toEqual([404, 403, 403, 404]);
  });
});
