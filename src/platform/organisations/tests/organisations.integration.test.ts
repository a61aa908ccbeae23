import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { renewFirstAdmin } from '../../admin/first-admin.ts';
import { listKeptMails } from '../../mail/mail-store.ts';
import { acceptInvitation } from '../belonging.ts';
import type { Invited, Organisation, OrganisationMember } from '../contract.ts';
import { inviteMember } from '../invite-member.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('An organisation', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await aWorld();
    admin = await world.as('administra');
    await admin.post('/api/admin/first', { token: await renewFirstAdmin(world.system) });
  });

  const tokenOf = ({ link }: Invited) => link?.split('#')[1] ?? '';
  /** An organisation with a manager, who invites. */
  async function anOrganisation(manager: Person) {
    const { body } = await admin.post<{ id: string }>('/api/admin/organisations', { name: 'Acme', slug: `acme-${randomUUID()}` });
    const path = `/api/organisations/${body.id}`;
    const first = { email: 'jefa@empresa.test', role: 'manager' };
    const invited = await admin.post<Invited>(`/api/admin/organisations/${body.id}/invitations`, first);
    await manager.post('/api/organisations/invitations/accept', { token: tokenOf(invited.body) });
    const invites = async () => {
      const sent = await manager.post<Invited>(`${path}/invitations`, { email: `${randomUUID()}@empresa.test` });
      return { id: sent.body.invitation.id, token: tokenOf(sent.body) };
    };
    const joins = async (person: Person) =>
      person.post<Organisation>('/api/organisations/invitations/accept', { token: (await invites()).token });
    const members = async () => (await manager.get<{ items: OrganisationMember[] }>(`${path}/members`)).body.items;
    return { id: body.id, path, invites, joins, members };
  }

  it('is joined by a link that says what it is, and lists names and nothing else', async () => {
    const [eva, luz] = [await world.as('eva'), await world.as('luz')];
    const { id, invites, members } = await anOrganisation(eva);
    const { token } = await invites();

    const seen = await luz.post('/api/organisations/invitations/look', { token });
    expect(seen.body).toMatchObject({ organisation: 'Acme', role: 'member' });
    const joined = await luz.post('/api/organisations/invitations/accept', { token });

    expect(joined.body).toMatchObject({ id, name: 'Acme', role: 'member' });
    expect((await members()).map(({ id: _id, ...one }) => one)).toEqual([
      { name: 'eva', role: 'manager', isMe: true },
      { name: 'luz', role: 'member', isMe: false },
    ]);
  });

  it('sec/S2 is not there for the manager of another, on any of its routes, as if it had never been', async () => {
    const [eva, rosa] = [await world.as('eva'), await world.as('rosa')];
    const { id, members } = await anOrganisation(eva);
    await anOrganisation(rosa);
    const [own] = await members();
    const asked = (organisationId: string) => {
      const path = `/api/organisations/${organisationId}`;
      return [
        rosa.get(`${path}/members`),
        rosa.patch(`${path}/members/${own?.id}`, { role: 'member' }),
        rosa.delete(`${path}/members/${own?.id}`),
        rosa.post(`${path}/leave`),
        rosa.get(`${path}/invitations`),
        rosa.post(`${path}/invitations`, { email: 'x@empresa.test' }),
        rosa.delete(`${path}/invitations/${randomUUID()}`),
      ];
    };

    const theirs = await Promise.all(asked(id));
    const random = await Promise.all(asked(randomUUID()));

    const told = (answers: typeof theirs) => answers.map(({ status, body }) => [status, { ...body, requestId: '' }]);
    expect(told(theirs)).toEqual(told(random));
    expect(new Set(theirs.map(({ status }) => status))).toEqual(new Set([404]));
    expect(await members()).toHaveLength(1);
  });

  it('sec/S9 takes no member of another organisation for its own', async () => {
    const [eva, rosa] = [await world.as('eva'), await world.as('rosa')];
    const [mine, theirs] = [await anOrganisation(rosa), await anOrganisation(eva)];
    const [boss] = await theirs.members();

    expect((await rosa.delete(`${mine.path}/members/${boss?.id}`)).body.type).toBe('organisations/member-not-found');
    const { id } = await theirs.invites();
    expect((await rosa.delete(`${mine.path}/invitations/${id}`)).body.type).toBe('organisations/invitation-not-found');
    expect(await theirs.members()).toHaveLength(1);
  });

  it('lets a member see that they belong, leave, and decide nothing', async () => {
    const [eva, ivo] = [await world.as('eva'), await world.as('ivo')];
    const { id, path, joins, members } = await anOrganisation(eva);
    await joins(ivo);

    for (const answer of [await ivo.get(`${path}/members`), await ivo.post(`${path}/invitations`, { email: 'x@empresa.test' })])
      expect([answer.status, answer.body.type]).toEqual([403, 'organisations/not-a-manager']);
    const mine = async () => (await ivo.get<{ items: Organisation[] }>('/api/organisations')).body.items.map((one) => one.id);
    expect(await mine()).toEqual([id]);
    expect((await ivo.post(`${path}/leave`)).status).toBe(204);
    expect(await mine()).toEqual([]);
    expect(await members()).toHaveLength(1);
  });

  it('loses who its manager takes out at once, and has them back by a new link', async () => {
    const [eva, noa] = [await world.as('eva'), await world.as('noa')];
    const { path, joins, members } = await anOrganisation(eva);
    await joins(noa);
    const her = (await members()).find(({ name }) => name === 'noa');

    expect((await eva.patch(`${path}/members/${her?.id}`, { role: 'manager' })).status).toBe(204);
    expect((await noa.get(`${path}/members`)).status).toBe(200);
    expect((await eva.delete(`${path}/members/${her?.id}`)).status).toBe(204);
    expect((await noa.get(`${path}/members`)).status).toBe(404);
    expect((await joins(noa)).body).toMatchObject({ role: 'member' });
  });

  it('takes a link once, and none that was withdrawn, ran out or was made up', async () => {
    const [eva, pau, sol] = [await world.as('eva'), await world.as('pau'), await world.as('sol')];
    const { path, invites } = await anOrganisation(eva);
    const accept = async (person: Person, token: string) =>
      (await person.post('/api/organisations/invitations/accept', { token })).status;

    const once = (await invites()).token;
    expect((await Promise.all([accept(pau, once), accept(sol, once)])).sort()).toEqual([200, 404]);

    const { id, token } = await invites();
    expect((await eva.get<{ items: object[] }>(`${path}/invitations`)).body.items).toHaveLength(1);
    expect((await eva.delete(`${path}/invitations/${id}`)).status).toBe(204);
    expect(await accept(sol, token)).toBe(404);

    const late = { ...world.system, now: () => new Date(Date.now() + 14 * dayMs + 1000) };
    const old = (await invites()).token;
    await expect(acceptInvitation(late, sol.personId, old)).rejects.toThrow();
    expect(await accept(sol, 'x'.repeat(43))).toBe(404);
  });

  it('is not there for its people while it is closed', async () => {
    const eva = await world.as('eva');
    const { id, path, invites } = await anOrganisation(eva);
    const { token } = await invites();

    expect((await admin.patch(`/api/admin/organisations/${id}`, { isActive: false })).body).toMatchObject({ isActive: false });

    expect((await eva.get(`${path}/members`)).status).toBe(404);
    expect((await eva.post('/api/organisations/invitations/look', { token })).status).toBe(404);
  });

  it('invites by mail where mails leave: then nobody else sees the link', async () => {
    const eva = await world.as('eva');
    const { id } = await anOrganisation(eva);
    const config = { ...world.system.config, smtpUrl: 'smtp://127.0.0.1:1' };
    const email = `${randomUUID()}@empresa.test`;
    const asked = { email, role: 'member', language: 'en' } as const;

    const { link } = await inviteMember({ ...world.system, config }, { kind: 'person', id: eva.personId }, id, asked);

    expect(link).toBeNull();
    const mail = (await listKeptMails(world.system)).find(({ content }) => content?.to === email);
    expect(mail?.content?.subject).toBe('Acme invites you to MENTALIA Universe');
    expect(mail?.content?.link?.href).toContain('/universe/organizacion/invitacion#');
  });

  it('sec/S2 is closed to a manager who was taken out or is a manager no longer, whatever links they had made before', async () => {
    const [eva, luz, teo] = [await world.as('eva'), await world.as('luz'), await world.as('teo')];
    const { path, members } = await anOrganisation(eva);
    const inviting = (by: Person) =>
      by.post<Invited>(`${path}/invitations`, { email: `${randomUUID()}@empresa.test`, role: 'manager' });
    const accept = (by: Person, { body }: { body: Invited }) =>
      by.post('/api/organisations/invitations/accept', { token: tokenOf(body) });
    await accept(luz, await inviting(eva));
    const [kept, back, other] = [await inviting(eva), await inviting(luz), await inviting(luz)];
    const memberOf = async (name: string) => (await members()).find((one) => one.name === name)?.id;

    await eva.patch(`${path}/members/${await memberOf('luz')}`, { role: 'member' });
    const again = await accept(luz, back);
    await eva.delete(`${path}/members/${await memberOf('luz')}`);

    expect([again.status, (await accept(luz, other)).status]).toEqual([404, 404]);
    expect((await accept(teo, kept)).status).toBe(200);
  });

  it('mails one address a few times a day, and no more', async () => {
    const eva = await world.as('eva');
    const { path } = await anOrganisation(eva);
    const inviting = (email: string) => eva.post(`${path}/invitations`, { email });

    const sent = [];
    for (let tries = 0; tries < 7; tries += 1) sent.push((await inviting('victima@empresa.test')).status);

    expect(sent).toEqual([201, 201, 201, 201, 201, 429, 429]);
    expect((await inviting('otra@empresa.test')).status).toBe(201);
  });
});
