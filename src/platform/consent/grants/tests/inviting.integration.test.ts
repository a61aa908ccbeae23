import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Grants, Invitation, Invited, ReceivedGrants } from '../contract.ts';
import { invite } from '../invite.ts';
import { allowsAccess, invites, letsIn } from './letting-in.ts';

const scopes = ['profile:sensory'];
const read = '/api/user/invitations/read';
const accept = '/api/user/invitations/accept';

async function two() {
  const world = await aWorld();
  return { world, elia: await world.as('elia'), ana: await world.as('ana') };
}

describe.skipIf(whyNoDatabase)('Inviting somebody to see a part of oneself', () => {
  it('priv/P1 needs the consent to it first, and taking it back stops every permission at once', async () => {
    const { elia, ana } = await two();
    const refused = await elia.post('/api/user/grants', { id: randomUUID(), relation: 'supporter', label: 'Mi hermana', scopes });
    const { grantId } = await letsIn(elia, ana, scopes);
    const people = async () => (await ana.get<ReceivedGrants>('/api/universe/practice/people')).body.items;
    expect([refused.status, refused.body.type, (await people()).length]).toEqual([403, 'http/consent-required', 1]);

    await allowsAccess(elia, false);

    expect(await people()).toEqual([]);
    expect((await ana.get(`/api/universe/practice/people/${grantId}`)).status).toBe(404);
  });

  it('priv/P17 lasts 90 days unless said otherwise, and tells who asks, what and until when before anything is accepted', async () => {
    const { elia, ana } = await two();
    await allowsAccess(elia);
    const { grant, token } = await invites(elia, { scopes });

    const { body } = await ana.post<Invitation>(read, { token });

    expect(body).toMatchObject({ from: 'elia', relation: 'professional', scopes, expiresAt: grant.expiresAt });
    const days = (Date.parse(grant.expiresAt) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(90);
    expect(grant.state).toBe('invited');
  });

  it('works once: of two who open the link, the first is let in', async () => {
    const { world, elia, ana } = await two();
    const luis = await world.as('luis');
    await allowsAccess(elia);
    const { token } = await invites(elia, { scopes });

    const answers = await Promise.all([ana.post(accept, { token }), luis.post(accept, { token })]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { items } = (await elia.get<Grants>('/api/user/grants')).body;
    expect(items.map(({ state, grantee }) => [state, grantee?.isVerified])).toEqual([['live', false]]);
  });

  it('with an address is only for the account of that address', async () => {
    const { world, elia, ana } = await two();
    const luis = await world.as('luis');
    await allowsAccess(elia);
    const { token } = await invites(elia, { scopes, email: ana.email });

    const other = await luis.post(accept, { token });
    const meant = await ana.post(accept, { token });

    expect([other.status, other.body.type, meant.status]).toEqual([409, 'consent/invitation-for-another-address', 200]);
  });

  it('is nothing for oneself, for a made-up link, or once it was taken back', async () => {
    const { elia, ana } = await two();
    await allowsAccess(elia);
    const { grant, token } = await invites(elia, { scopes });

    const own = await elia.post(accept, { token });
    await elia.post(`/api/user/grants/${grant.id}/revoke`);
    const after = await ana.post(accept, { token });
    const madeUp = await ana.post(read, { token: 'x'.repeat(43) });

    expect([own.status, after.status, madeUp.status]).toEqual([409, 404, 404]);
  });

  it('sent twice is one invitation, whose newer link counts; nobody writes over another’s', async () => {
    const { elia, ana } = await two();
    await allowsAccess(elia);
    await allowsAccess(ana);
    const id = randomUUID();
    const first = await invites(elia, { id, scopes });
    const second = await invites(elia, { id, scopes });

    const foreign = await ana.post<Invited>('/api/user/grants', { id, relation: 'supporter', label: 'x', scopes });

    expect(foreign.status).toBe(404);
    expect((await ana.post(read, { token: first.token })).status).toBe(404);
    expect((await ana.post(read, { token: second.token })).status).toBe(200);
    expect((await elia.get<Grants>('/api/user/grants')).body.items.length).toBe(1);
  });

  it('is sent twenty times a day and not once more, the same one sent again included', async () => {
    const { elia } = await two();
    await allowsAccess(elia);
    const id = randomUUID();
    for (let sent = 0; sent < 20; sent += 1) await invites(elia, { id, scopes });

    const tooMany = await elia.post('/api/user/grants', { id, relation: 'supporter', label: 'x', scopes });

    expect([tooMany.status, Number(tooMany.body.retryAfterSeconds) > 0]).toEqual([429, true]);
  });

  it('shares nothing that does not exist here, and keeps no token and no name in clear', async () => {
    const { world, elia } = await two();
    await allowsAccess(elia);
    const unknown = await elia.post('/api/user/grants', {
      id: randomUUID(),
      relation: 'professional',
      label: 'x',
      scopes: ['nobody-keeps-this'],
    });
    const { token } = await invites(elia, { scopes, label: 'Canario Amarillo' });

    const { rows } = await world.system.database.pool.query('select * from care_grants where user_id = $1', [elia.personId]);

    expect([unknown.status, unknown.body.type]).toEqual([422, 'consent/unknown-scope']);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Canario|${token}`));
  });
});

describe.skipIf(whyNoDatabase)('An invitation where mails leave the installation', () => {
  it('goes to its address and to nobody else: the page never holds the link, the database never the address in clear', async () => {
    const { world, elia, ana } = await two();
    await allowsAccess(elia);
    const { system } = world;
    const parts = { ...system, config: { ...system.config, smtpUrl: 'smtp://127.0.0.1:1' } };
    const id = randomUUID();
    const wanted = { id, relation: 'supporter' as const, label: 'Mi hermana', email: ana.email, scopes, days: 90 };

    const { link, grant } = await invite(parts, elia.personId, { ...wanted, language: 'en' }, scopes);

    const { rows } = await system.database.pool.query(
      `select * from mails where kind = 'invite-to-see' order by created_at desc`,
    );
    expect([link, grant.state, rows.length > 0]).toEqual([null, 'invited', true]);
    expect(JSON.stringify(rows)).not.toContain(ana.email);
  });
});
