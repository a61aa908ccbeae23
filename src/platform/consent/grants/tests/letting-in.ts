import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import type { Grant, Invited, InviteSomebody } from '../contract.ts';

const decided = { version: '1', language: 'es' };

/** Allows, or takes back, that others see what this person chooses. */
export async function allowsAccess(person: Person, granted = true): Promise<void> {
  const { status } = await person.put('/api/user/consents/professional-access', { granted, ...decided });
  expect(status).toBe(200);
}

/** Invites, and hands over the token that travels in the link. */
export async function invites(
  owner: Person,
  wanted: Partial<InviteSomebody> & { scopes: string[] },
): Promise<{ grant: Grant; token: string }> {
  const asked = { id: randomUUID(), relation: 'professional', label: 'Mi psicóloga', ...wanted };
  const { status, body } = await owner.post<Invited>('/api/user/grants', asked);
  expect(status).toBe(201);
  return { grant: body.grant, token: (body.link ?? '').split('#')[1] ?? '' };
}

/** A person who has let another one see these pieces. */
export async function letsIn(
  owner: Person,
  other: Person,
  scopes: string[],
  more: Partial<InviteSomebody> = {},
): Promise<{ grantId: string; grant: Grant }> {
  await allowsAccess(owner);
  const { grant, token } = await invites(owner, { ...more, scopes });
  const { status, body } = await other.post<{ grantId: string }>('/api/user/invitations/accept', { token });
  expect(status).toBe(200);
  return { grantId: body.grantId, grant };
}

export const pieceOf = (grantId: string, scope: string) =>
  `/api/universe/practice/people/${grantId}/pieces/${encodeURIComponent(scope)}`;
