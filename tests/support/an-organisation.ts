import { randomUUID } from 'node:crypto';
import { forgetActsForOthers } from '#platform/organisations/acts-for-others.ts';
import type { OrganisationKind } from '#platform/organisations/contract.ts';
import { inviteMember } from '#platform/organisations/invite-member.ts';
import { insertOrganisation, updateOrganisation } from '#platform/organisations/organisation-store.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** An organisation of this kind. Who joins it comes in by a link of their own, as anybody does. */
export async function anOrganisationFor({ system }: Pick<World, 'system'>, kind: OrganisationKind) {
  const { db } = system;
  const id = randomUUID();
  await db.transaction((tx) => insertOrganisation(tx, { id, name: 'Acme', slug: `acme-${id}`, kind, createdAt: system.now() }));
  return {
    id,
    async joins(person: Person): Promise<void> {
      const asked = { email: `${randomUUID()}@empresa.test`, role: 'member', language: 'es' } as const;
      const { link } = await inviteMember(system, { kind: 'admin', id: person.personId }, id, asked);
      const { status } = await person.post('/api/organisations/invitations/accept', { token: link?.split('#')[1] ?? '' });
      if (status !== 200) throw new Error(`${person.name} could not join: ${status}`);
    },
    async leaves(person: Person): Promise<void> {
      const { status } = await person.post(`/api/organisations/${id}/leave`);
      if (status !== 204) throw new Error(`${person.name} could not leave: ${status}`);
    },
    /** As an administrator changes it. */
    async becomes(change: { kind?: OrganisationKind; isActive?: boolean }): Promise<void> {
      await db.transaction((tx) => updateOrganisation(tx, id, change));
      forgetActsForOthers(db);
    },
  };
}
