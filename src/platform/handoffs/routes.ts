import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AppSpec } from '../catalog/define-app.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import type { Language } from '../i18n/catalogs.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import { acceptHandoff } from './accept-handoff.ts';
import { AcceptHandoff, ActivityPage, Handoff, HandoffIntent, HandoffPage, Landed, OfferHandoff } from './contract.ts';
import type { HandoffSpec, ReceiverContext } from './define-handoff.ts';
import type { HandoffSourceSpec } from './define-handoff-source.ts';
import { getHandoff } from './get-handoff.ts';
import type { KeptHandoff } from './handoff-store.ts';
import { listActivityPage, listHandoffPage } from './list-pages.ts';
import { offerHandoff } from './offer-handoff.ts';
import type { Places } from './places.ts';
import { listIntents, presentHandoff } from './present-handoff.ts';
import { refuseHandoff, restoreHandoff } from './refuse-handoff.ts';

type Parts = Omit<ReceiverContext, 'personId'> & {
  apps: AppSpec[];
  handoffs: HandoffSpec[];
  handoffSources: HandoffSourceSpec[];
  places: Places;
};

const ById = z.object({ id: z.uuid() });
const Page = z.object({ before: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(30) });
const From = z.object({ from: z.string().min(1).max(100) });
const Intents = z.object({ items: z.array(HandoffIntent), next: z.null() });
const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'handoff' } } as const;

/** What apps offer each other, decided by the person; and what a person did lately, without a word of it. */
export function handoffRoutes(server: HttpServer, parts: Parts): void {
  const acting = (request: FastifyRequest) => ({ ...parts, personId: personIdOf(request) });
  const show = async (request: FastifyRequest, kept: KeptHandoff) =>
    presentHandoff(parts, kept, await languageOf(parts, personIdOf(request)));

  server.get(
    '/api/handoffs/intents',
    { config: mine, schema: { querystring: From, response: { 200: Intents } } },
    async (request) => ({
      items: listIntents(parts, request.query.from, await languageOf(parts, personIdOf(request))),
      next: null,
    }),
  );
  server.post(
    '/api/handoffs',
    { config: mine, schema: { body: OfferHandoff, response: { 201: Handoff } } },
    async (request, reply) => {
      const personId = personIdOf(request);
      const language = await languageOf(parts, personId);
      const kept = await offerHandoff(parts, { personId, language }, request.body);
      return reply.code(201).send(presentHandoff(parts, kept, language));
    },
  );
  server.get(
    '/api/handoffs',
    { config: mine, schema: { querystring: Page, response: { 200: HandoffPage } } },
    async (request) => {
      const personId = personIdOf(request);
      const language = await languageOf(parts, personId);
      const { items, next } = await listHandoffPage({ ...parts, personId }, request.query);
      return { items: items.map((kept) => presentHandoff(parts, kept, language)), next };
    },
  );
  server.get('/api/handoffs/:id', { config: one, schema: { params: ById, response: { 200: Handoff } } }, async (request) =>
    show(request, await getHandoff(acting(request), request.params.id)),
  );
  server.post(
    '/api/handoffs/:id/accept',
    { config: one, schema: { params: ById, body: AcceptHandoff, response: { 200: Landed } } },
    async (request) => acceptHandoff(acting(request), request.params.id, request.body),
  );
  server.post(
    '/api/handoffs/:id/refuse',
    { config: one, schema: { params: ById, response: { 200: Handoff } } },
    async (request) => show(request, await refuseHandoff(acting(request), request.params.id)),
  );
  server.post(
    '/api/handoffs/:id/restore',
    { config: one, schema: { params: ById, response: { 200: Handoff } } },
    async (request) => show(request, await restoreHandoff(acting(request), request.params.id)),
  );
  server.get(
    '/api/user/activity',
    { config: { ...mine, scope: 'activity:read' }, schema: { querystring: Page, response: { 200: ActivityPage } } },
    async (request) => listActivityPage(parts, personIdOf(request), request.query),
  );
}

async function languageOf(parts: Parts, personId: string): Promise<Language> {
  return (await readAdaptation(parts, personId, { now: parts.now() })).language.locale;
}
