import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
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
import { cancelAppointment, listAgenda, makeAppointment, moveAppointment, restoreAppointment } from './keep-appointments.ts';
import { findLicence } from './licence-store.ts';
import { deleteTemplate, listTemplates, saveTemplate } from './template-store.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneAppointment = { purpose: 'core', owner: { thing: 'appointment' } } as const;
const oneTemplate = { purpose: 'core', owner: { thing: 'practice-template' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const answersOne = { params: ById, response: { 200: Appointment } };

/** Times agreed with others, seen by both; texts that are used often; and the check of a licence. */
export function agendaRoutes(server: HttpServer, system: System): void {
  const at = '/api/universe/appointments';
  server.get(at, { config: mine, schema: { response: { 200: Appointments } } }, async (request) => ({
    items: await listAgenda(contextOf(system, request)),
    next: null,
  }));
  server.post(at, { config: mine, schema: { body: MakeAppointment, response: { 201: Appointment } } }, async (request, reply) =>
    reply.code(201).send(await makeAppointment(contextOf(system, request), request.body)),
  );
  server.patch(`${at}/:id`, { config: oneAppointment, schema: { ...answersOne, body: MoveAppointment } }, async (request) =>
    moveAppointment(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${at}/:id/cancel`, { config: oneAppointment, schema: answersOne }, async (request) =>
    cancelAppointment(contextOf(system, request), request.params.id),
  );
  server.post(`${at}/:id/restore`, { config: oneAppointment, schema: answersOne }, async (request) =>
    restoreAppointment(contextOf(system, request), request.params.id),
  );

  const texts = '/api/universe/practice/templates';
  server.get(texts, { config: mine, schema: { response: { 200: PracticeTemplates } } }, async (request) => ({
    items: await listTemplates(system, contextOf(system, request).personId),
    next: null,
  }));
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
  server.get(licence, { config: mine, schema: { response: { 200: Licence } } }, async (request) =>
    findLicence(system, contextOf(system, request).personId),
  );
  server.put(licence, { config: mine, schema: { body: AskForCheck, response: { 200: Licence } } }, async (request) =>
    askForCheck(contextOf(system, request), request.body),
  );
}
