import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { users } from '#platform/auth/tables.ts';
import { versionOf } from '#platform/consent/ledger/consent-texts.ts';
import { personalPurposes } from '#platform/consent/ledger/contract.ts';
import type { System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { saveAsked } from '#platform/organisations/professional-store.ts';
import { professionals } from '#platform/organisations/tables.ts';
import { aServer } from '../../../src/platform/auth/tests/a-browser.ts';
import { createPerson, type Person } from '../person.ts';

/** Everybody who tries the doors, on a server of their own whose clock can be moved. */
export type Cast = {
  url: string;
  system: System;
  pass(ms: number): void;
  close(): Promise<void>;
  /** Whose things they are. */
  ana: Person;
  /** Has nothing to do with her. */
  luis: Person;
  /** Manages an organisation that she does not belong to. */
  rosa: Person;
  /** A professional whom she let in, to everything that can be shared. */
  marta: Person;
  /** A professional whom she did not. */
  pedro: Person;
  admin: Person;
  /** The permission by which Marta is let in. */
  grantId: string;
};

/** `plant` adds routes that this server should not have. */
export async function aCast(world: { system: System }, plant?: (server: HttpServer) => void): Promise<Cast> {
  const here = await aServer(world.system);
  plant?.(here.server);
  await here.server.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(here.server.server.address() as AddressInfo).port}`;
  const [ana, luis, rosa, marta, pedro, admin] = await Promise.all([
    createPerson(url, 'ana'),
    createPerson(url, 'luis'),
    createPerson(url, 'rosa'),
    createPerson(url, 'marta'),
    createPerson(url, 'pedro'),
    createPerson(url, 'administra'),
  ]);
  const becomes = ({ personId }: Person, role: 'professional' | 'admin') =>
    here.system.db.update(users).set({ role }).where(eq(users.id, personId));
  await Promise.all([becomes(marta, 'professional'), becomes(pedro, 'professional'), becomes(admin, 'admin')]);
  await Promise.all([marta, pedro].map((person) => hasLicence(here.system, person)));
  const everybody = [ana, luis, rosa, marta, pedro, admin];
  await Promise.all(everybody.map((person) => allowsMuch(person)));

  const cast = {
    url,
    system: here.system,
    pass: here.pass,
    close: () => here.server.close(),
    ana,
    luis,
    rosa,
    marta,
    pedro,
    admin,
  };
  await anOrganisation(cast, rosa);
  return { ...cast, grantId: await letsIn(ana, marta) };
}

/** What a professional writes for others asks for a licence that was checked. */
async function hasLicence(system: System, { personId }: Person): Promise<void> {
  const said = { profession: 'psychology', country: 'MX', licenceNumber: '1', licenceAuthority: 'SEP' } as const;
  await saveAsked(system, personId, said, system.now());
  await system.db.update(professionals).set({ status: 'verified' }).where(eq(professionals.userId, personId));
}

/** Without it a refusal would say nothing about whose the things are. */
async function allowsMuch(person: Person): Promise<void> {
  for (const purpose of ['professional-access', ...personalPurposes] as const) {
    const yes = { granted: true, version: versionOf(purpose), language: 'es' };
    const { status } = await person.put(`/api/user/consents/${purpose}`, yes);
    if (status !== 200) throw new Error(`${person.name} could not allow ${purpose}: ${status}`);
  }
}

/** A new permission to see everything that can be shared. */
export async function letsIn(owner: Person, other: Person): Promise<string> {
  const { items: scopes } = (await owner.get<{ items: string[] }>('/api/user/grants/scopes')).body;
  const { token } = await offers(owner, scopes);
  const { status, body } = await other.post<{ grantId: string }>('/api/user/invitations/accept', { token });
  if (status !== 200) throw new Error(`${other.name} was not let in: ${status}`);
  return body.grantId;
}

/** An invitation that nobody answered yet. */
export async function offers(owner: Person, scopes: string[]): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const asked = { id, relation: 'professional', label: 'Mi psicóloga', scopes };
  const { status, body } = await owner.post<{ link: string | null }>('/api/user/grants', asked);
  if (status !== 201) throw new Error(`${owner.name} could not invite: ${status} ${JSON.stringify(body)}`);
  return { id, token: (body.link ?? '').split('#')[1] ?? '' };
}

/** An organisation that this person manages, and an invitation to it that nobody answered. */
export async function anOrganisation({ admin }: Pick<Cast, 'admin'>, manager: Person) {
  const path = '/api/admin/organisations';
  const { body } = await admin.post<{ id: string }>(path, { name: 'Acme', slug: `acme-${randomUUID()}`, kind: 'community' });
  const first = { email: 'jefa@empresa.test', role: 'manager' };
  const { link } = (await admin.post<{ link: string | null }>(`${path}/${body.id}/invitations`, first)).body;
  await manager.post('/api/organisations/invitations/accept', { token: link?.split('#')[1] ?? '' });
  const own = `/api/organisations/${body.id}`;
  const { items } = (await manager.get<{ items: { id: string }[] }>(`${own}/members`)).body;
  const invited = await manager.post<{ invitation: { id: string } }>(`${own}/invitations`, { email: 'x@empresa.test' });
  const [memberId, invitationId] = [items[0]?.id, invited.body.invitation?.id];
  if (!memberId || !invitationId) throw new Error(`No organisation: ${JSON.stringify(invited.body)}`);
  return { organisationId: body.id, memberId, invitationId };
}
