import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import {
  AddPersonalSign,
  ChangePersonalSign,
  OpenShare,
  PersonalSign,
  PersonalSignKept,
  PersonalSigns,
  PersonalTakes,
  SharedSigns,
  ShareMade,
  ShareSigns,
  SignShares,
  TakesAfter,
} from '../my-signs/contract.ts';
import {
  addPersonalSign,
  changePersonalSign,
  getPersonalSign,
  listPersonalSigns,
  listPersonalTakes,
  removePersonalSign,
} from './my-signs/keep-personal-signs.ts';
import { listShares, openShare, shareSigns, takeBackShare } from './my-signs/share-signs.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'personal-sign' } } as const;
const link = { purpose: 'core', owner: { thing: 'sign-share' } } as const;
const open = { public: true, purpose: 'core', owner: 'nobody' } as const;
const ById = z.strictObject({ id: z.uuid() });
const signs = '/api/sign-link/personal-signs';
const shares = '/api/sign-link/sign-shares';

/** A person's own signs, and the links by which they show some of them. */
export function mySignRoutes(server: HttpServer, system: System): void {
  server.get(signs, { config: mine, schema: { response: { 200: PersonalSigns } } }, async (request) =>
    listPersonalSigns(contextOf(system, request)),
  );
  server.get(
    '/api/sign-link/personal-takes',
    { config: mine, schema: { querystring: TakesAfter, response: { 200: PersonalTakes } } },
    async (request) => listPersonalTakes(contextOf(system, request), request.query.after),
  );
  server.post(
    signs,
    { config: mine, schema: { body: AddPersonalSign, response: { 201: PersonalSignKept } } },
    async (request, reply) => reply.code(201).send(await addPersonalSign(contextOf(system, request), request.body)),
  );
  server.get(`${signs}/:id`, { config: one, schema: { params: ById, response: { 200: PersonalSign } } }, async (request) =>
    getPersonalSign(contextOf(system, request), request.params.id),
  );
  server.put(
    `${signs}/:id`,
    { config: one, schema: { params: ById, body: ChangePersonalSign, response: { 200: PersonalSignKept } } },
    async (request) => changePersonalSign(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(
    `${signs}/:id`,
    { config: one, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await removePersonalSign(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.get(shares, { config: mine, schema: { response: { 200: SignShares } } }, async (request) =>
    listShares(contextOf(system, request)),
  );
  server.post(shares, { config: mine, schema: { body: ShareSigns, response: { 201: ShareMade } } }, async (request, reply) =>
    reply.code(201).send(await shareSigns(contextOf(system, request), request.body)),
  );
  server.delete(
    `${shares}/:id`,
    { config: link, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await takeBackShare(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/sign-link/shared-signs/open',
    { config: open, schema: { body: OpenShare, response: { 200: SharedSigns } } },
    async (request, reply) =>
      reply
        .header('x-robots-tag', 'noindex, nofollow')
        .header('cache-control', 'no-store')
        .send(await openShare(system, request.body.token)),
  );
}
