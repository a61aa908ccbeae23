import { randomUUID } from 'node:crypto';
import { emptyDraft } from '../../../src/apps/comunicacion-social/core/scenario/begin-draft.ts';
import { chatBodies } from './chat-things.ts';
import { legalShareBodies } from './legal-share-things.ts';
import { legalBodies } from './legal-things.ts';
import { signDictionaryBodies } from './sign-dictionary-things.ts';
import { signGlossBodies } from './sign-gloss-things.ts';
import { signMineBodies } from './sign-mine-things.ts';
import { signPhraseBodies } from './sign-phrase-things.ts';
import { hourFrom } from './things.ts';

/**
 * What is sent to a route that is about one thing. It must be right: a body that is refused for how it looks says nothing of whose
 * the thing is, so a route that takes one and is not here fails by its name.
 */
export const bodies: Record<string, () => unknown> = {
  ...chatBodies,
  ...legalBodies,
  ...legalShareBodies,
  ...signDictionaryBodies,
  ...signGlossBodies,
  ...signMineBodies,
  ...signPhraseBodies,
  'PATCH /api/auth/passkeys/{passkeyId}': () => ({ name: 'Mi portátil' }),
  'POST /api/auth/permissions/{uid}': () => ({ allow: false }),
  'PATCH /api/user/grants/{id}': () => ({ days: 30 }),
  'POST /api/user/grant-asks/{id}/allow': () => ({ scopes: ['profile:learning'] }),
  'PATCH /api/organisations/{organisationId}/members/{memberId}': () => ({ role: 'manager' }),
  'POST /api/organisations/{organisationId}/invitations': () => ({ email: 'y@empresa.test' }),
  'POST /api/handoffs/{id}/accept': () => ({ items: [] }),
  'PATCH /api/universe/notes/{id}': () => ({ done: true }),
  'POST /api/universe/practice/people/{grantId}/asks': () => ({ id: randomUUID(), scopes: ['profile:learning'] }),
  'PATCH /api/universe/appointments/{id}': () => hourFrom(new Date(Date.now() + 86_400_000)),
  'PUT /api/universe/practice/templates/{id}': () => ({ name: 'Otra', body: 'Buenas' }),
  'PUT /api/comunicacion-social/written/{id}': () => ({ version: 1, content: emptyDraft() }),
  'POST /api/comunicacion-social/written/{id}/ready': () => ({ version: 1 }),
  'POST /api/comunicacion-social/written/{id}/reopen': () => ({ version: 1 }),
  'POST /api/comunicacion-social/written/{id}/try': () => ({ clientSessionId: randomUUID(), difficulty: 1 }),
  'PUT /api/safety/contacts/{id}': () => ({ name: 'Laura', phone: '600 000 000', email: '', reach: '', message: '' }),
  'POST /api/safety/episodes/{id}/choose': () => ({ choice: 'nothing' }),
  'POST /api/safety/episodes/{id}/check-in': () => ({ at: new Date(Date.now() + 3_600_000).toISOString() }),
  'POST /api/safety/episodes/{id}/answer': () => ({ answer: 'same' }),
  'POST /api/safety/episodes/{id}/tell': () => ({ contactId: randomUUID(), yes: true }),
  'PUT /api/user/analyses/{id}/correction': () => ({ note: 'No es así' }),
  'POST /api/comunicacion-social/sessions/{id}/replies': () => ({ version: 2, text: 'Hoy por escrito' }),
  'PUT /api/comunicacion-social/sessions/{id}/draft': () => ({ draft: 'medio escrito' }),
  'POST /api/comunicacion-social/sessions/{id}/hint': () => ({ version: 2 }),
  'POST /api/comunicacion-social/sessions/{id}/again': () => ({ version: 2 }),
  'POST /api/comunicacion-social/sessions/{id}/finish': () => ({ version: 2 }),
  'POST /api/comunicacion-social/sessions/{id}/leave': () => ({ version: 2 }),
  'POST /api/comunicacion-social/sessions/{id}/reopen': () => ({ version: 2 }),
  'PATCH /api/comunicacion-social/sessions/{id}/turns': () => ({ version: 2, index: 0, energy: 3 }),
  'PATCH /api/comunicacion-social/goals/{id}': () => ({ version: 1, title: 'Otra' }),
  'POST /api/comunicacion-social/goals/{id}/steps': () => ({ version: 1, level: 0 }),
  'POST /api/comunicacion-social/goals/{id}/steps/undo': () => ({ version: 1 }),
  'PUT /api/comunicacion-social/real-life/{id}': () => ({
    ...{ version: 1, what: 'Otra cosa', went: 'in-part', happenedOn: '2026-05-04' },
  }),
  'PATCH /api/chat/conversations/{id}': () => ({ title: 'Otro título' }),
  'PUT /api/chat/conversations/{id}/draft': () => ({ text: 'medio escrito' }),
  'POST /api/chat/conversations/{id}/messages': () => ({ text: 'Hola', clientMessageId: randomUUID() }),
};
