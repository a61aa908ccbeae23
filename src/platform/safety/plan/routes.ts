import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { AddTrustedContact, SafetyPlan, TrustedContact, TrustedContactFields, WritePlan } from './contract.ts';
import { getPlan } from './find-plan.ts';
import { addContact, changeContact, removeContact } from './keep-contacts.ts';
import { type PlanParts, undoPlan, writePlan } from './write-plan.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneContact = { purpose: 'core', owner: { thing: 'trusted-contact' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const answersPlan = { response: { 200: SafetyPlan } };

/** A person's plan for a hard moment, and the people they trust. Theirs alone: no professional and no guardian reads it here. */
export function planRoutes(server: HttpServer, parts: PlanParts): void {
  // In a bad moment nobody is told that they asked too often.
  server.get('/api/safety/plan', { config: { ...mine, unlimited: true }, schema: answersPlan }, async (request) =>
    getPlan(parts, personIdOf(request)),
  );
  server.put('/api/safety/plan', { config: mine, schema: { body: WritePlan, ...answersPlan } }, async (request) =>
    writePlan(parts, personIdOf(request), request.body),
  );
  server.post('/api/safety/plan/undo', { config: mine, schema: answersPlan }, async (request) =>
    undoPlan(parts, personIdOf(request)),
  );

  server.post(
    '/api/safety/contacts',
    { config: mine, schema: { body: AddTrustedContact, response: { 201: TrustedContact } } },
    async (request, reply) => reply.code(201).send(await addContact(parts, personIdOf(request), request.body)),
  );
  server.put(
    '/api/safety/contacts/:id',
    { config: oneContact, schema: { params: ById, body: TrustedContactFields, response: { 200: TrustedContact } } },
    async (request) => changeContact(parts, personIdOf(request), request.params.id, request.body),
  );
  server.delete(
    '/api/safety/contacts/:id',
    { config: oneContact, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeContact(parts, personIdOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
