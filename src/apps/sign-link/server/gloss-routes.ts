import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import {
  ChangeGloss,
  FindGlossSigns,
  GlossEntries,
  GlossKept,
  GlossTextRead,
  KeepGloss,
  KeptGlosses,
  ReadGlossText,
} from '../gloss/contract.ts';
import { findGlossSigns } from './gloss/find-gloss-signs.ts';
import { changeGloss, keepGloss, listGlosses, readGlossText, removeGloss } from './gloss/keep-glosses.ts';

const anybody = { purpose: 'core', owner: 'nobody' } as const;
const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'sign-gloss' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const base = '/api/sign-link/glosses';

/** Drafts of signs: the page makes them, and the server keeps those that somebody asks it to keep. */
export function glossRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { response: { 200: KeptGlosses } } }, async (request) =>
    listGlosses(contextOf(system, request)),
  );
  server.post(base, { config: mine, schema: { body: KeepGloss, response: { 201: GlossKept } } }, async (request, reply) =>
    reply.code(201).send(await keepGloss(contextOf(system, request), request.body)),
  );
  server.put(
    `${base}/:id`,
    { config: one, schema: { params: ById, body: ChangeGloss, response: { 200: GlossKept } } },
    async (request) => changeGloss(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/:id`, { config: one, schema: { params: ById, response: { 204: z.null() } } }, async (request, reply) => {
    await removeGloss(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
  server.post(
    '/api/sign-link/gloss-texts/read',
    { config: mine, schema: { body: ReadGlossText, response: { 200: GlossTextRead } } },
    async (request) => readGlossText(contextOf(system, request), request.body),
  );
  server.post(
    '/api/sign-link/gloss-signs',
    { config: anybody, schema: { body: FindGlossSigns, response: { 200: GlossEntries } } },
    async (request) => findGlossSigns(contextOf(system, request), request.body),
  );
}
