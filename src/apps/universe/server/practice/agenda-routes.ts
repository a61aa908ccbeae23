import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import { checkGuarded } from '#platform/http/check-rights.ts';
import { personOf } from '#platform/http/person.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { findAppointment } from './appointment-store.ts';
import { askForCheck } from './ask-for-check.ts';
import {
  Appointment,
  Appointments,
  AskForCheck,
  Licence,
  MakeAppointment,
  MoveAppointment,
  PracticeTemplate,
  PracticeTemplates,
  TemplateNotFound,
  WriteTemplate,
} from './contract.ts';
import { findLicence } from './find-licence.ts';
import { cancelAppointment, listAgenda, makeAppointment, moveAppointment, restoreAppointment } from './keep-appointments.ts';
import { deleteTemplate, listTemplates, saveTemplate } from './template-store.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneAppointment = { purpose: 'core', owner: { thing: 'appointment' } } as const;
const oneTemplate = { purpose: 'core', owner: { thing: 'practice-template' }, guarded: true } as const;
/** Of whoever accompanies others; calling off and seeing are of both. */
const accompanying = { guarded: true };
const ById = z.strictObject({ id: z.uuid() });
const answersOne = { params: ById, response: { 200: Appointment } };

/** Times agreed with others, seen by both; texts that are used often; and the check of a licence. */
export function agendaRoutes(server: HttpServer, system: System): void {
  const at = '/api/universe/appointments';
  server.get(at, { config: { ...mine, guarded: 'in-part' }, schema: { response: { 200: Appointments } } }, async (request) => {
    const items = await listAgenda(contextOf(system, request));
    // To whoever accompanies others it says who comes to them.
    if (items.some(({ isMine }) => isMine)) await checkGuarded(personOf(request), system.now(), system.settings);
    return { items, next: null };
  });
  server.post(
    at,
    { config: { ...mine, ...accompanying }, schema: { body: MakeAppointment, response: { 201: Appointment } } },
    async (request, reply) => reply.code(201).send(await makeAppointment(contextOf(system, request), request.body)),
  );
  server.patch(
    `${at}/:id`,
    { config: { ...oneAppointment, ...accompanying }, schema: { ...answersOne, body: MoveAppointment } },
    async (request) => moveAppointment(contextOf(system, request), request.params.id, request.body),
  );
  /** Whoever made it sees in the answer who comes to them. */
  const guardMine = async (request: FastifyRequest, id: string): Promise<void> => {
    const person = personOf(request);
    const found = await findAppointment(system, person.personId, id);
    if (found?.userId === person.personId) await checkGuarded(person, system.now(), system.settings);
  };
  const ofBoth = { ...oneAppointment, guarded: 'in-part' } as const;
  server.post(`${at}/:id/cancel`, { config: ofBoth, schema: answersOne }, async (request) => {
    await guardMine(request, request.params.id);
    return cancelAppointment(contextOf(system, request), request.params.id);
  });
  server.post(`${at}/:id/restore`, { config: ofBoth, schema: answersOne }, async (request) => {
    await guardMine(request, request.params.id);
    return restoreAppointment(contextOf(system, request), request.params.id);
  });

  const texts = '/api/universe/practice/templates';
  server.get(
    texts,
    { config: { ...mine, ...accompanying }, schema: { response: { 200: PracticeTemplates } } },
    async (request) => ({
      items: await listTemplates(system, contextOf(system, request).personId),
      next: null,
    }),
  );
  server.put(
    `${texts}/:id`,
    { config: oneTemplate, schema: { params: ById, body: WriteTemplate, response: { 200: PracticeTemplate } } },
    async (request) => {
      const { personId, now } = contextOf(system, request);
      const saved = await saveTemplate(system, personId, { ...request.body, id: request.params.id, at: now() });
      if (!saved) throw new TemplateNotFound();
      return saved;
    },
  );
  server.delete(
    `${texts}/:id`,
    { config: oneTemplate, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      if (!(await deleteTemplate(system.db, contextOf(system, request).personId, request.params.id)))
        throw new TemplateNotFound();
      return reply.code(204).send(null);
    },
  );

  const licence = '/api/universe/practice/licence';
  server.get(licence, { config: { ...mine, ...accompanying }, schema: { response: { 200: Licence } } }, async (request) =>
    findLicence(system, contextOf(system, request).personId),
  );
  server.put(
    licence,
    { config: { ...mine, ...accompanying }, schema: { body: AskForCheck, response: { 200: Licence } } },
    async (request) => askForCheck(contextOf(system, request), request.body),
  );
}
