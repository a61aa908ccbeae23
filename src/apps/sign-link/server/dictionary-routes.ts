import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { SignLanguage } from '../contract.ts';
import {
  AddSign,
  BringSigns,
  BroughtSigns,
  ChangeSign,
  CheckBrought,
  FindSigns,
  KnownSigns,
  OnSign,
  Regions,
  SetPose,
  SignEntry,
  SignPage,
  SubmitSign,
  TakenBack,
} from '../dictionary/contract.ts';
import { bringSigns, checkBrought, takeBackBrought } from './dictionary/bring-signs.ts';
import { findRegions, findSigns } from './dictionary/find-signs.ts';
import { addSign, changeSign, getSign, removeSign, setPose } from './dictionary/keep-entries.ts';
import { submitSign, takeBackSign } from './dictionary/submit-sign.ts';

const anybody = { purpose: 'core', owner: 'nobody' } as const;
const mine = { purpose: 'core', owner: 'self' } as const;
/** Until it is published it is its contributor's alone. */
const one = { purpose: 'core', owner: { thing: 'sign' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const base = '/api/sign-link/signs';
const imports = '/api/sign-link/sign-imports';
const answersSign = { response: { 200: SignEntry } };

/** The dictionary: looking signs up, putting them in, bringing a file of them, taking them back. */
export function dictionaryRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: anybody, schema: { querystring: FindSigns, response: { 200: SignPage } } }, async (request) =>
    findSigns(contextOf(system, request), request.query),
  );
  const ofLanguage = z.strictObject({ language: SignLanguage });
  server.get(
    '/api/sign-link/sign-regions',
    { config: anybody, schema: { querystring: ofLanguage, response: { 200: Regions } } },
    async (request) => findRegions(contextOf(system, request), request.query.language),
  );
  server.post(base, { config: mine, schema: { body: AddSign, response: { 201: SignEntry } } }, async (request, reply) =>
    reply.code(201).send(await addSign(contextOf(system, request), request.body)),
  );
  server.get(`${base}/:id`, { config: one, schema: { params: ById, ...answersSign } }, async (request) =>
    getSign(contextOf(system, request), request.params.id),
  );
  server.put(`${base}/:id`, { config: one, schema: { params: ById, body: ChangeSign, ...answersSign } }, async (request) =>
    changeSign(contextOf(system, request), request.params.id, request.body),
  );
  server.put(`${base}/:id/pose`, { config: one, schema: { params: ById, body: SetPose, ...answersSign } }, async (request) =>
    setPose(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/:id`, { config: one, schema: { params: ById, response: { 204: z.null() } } }, async (request, reply) => {
    await removeSign(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
  server.post(
    `${base}/:id/submit`,
    { config: one, schema: { params: ById, body: SubmitSign, ...answersSign } },
    async (request) => submitSign(contextOf(system, request), request.params.id, request.body),
  );
  server.post(`${base}/:id/take-back`, { config: one, schema: { params: ById, body: OnSign, ...answersSign } }, async (request) =>
    takeBackSign(contextOf(system, request), request.params.id, request.body.version),
  );
  server.post(
    `${imports}/check`,
    { config: mine, schema: { body: CheckBrought, response: { 200: KnownSigns } } },
    async (request) => checkBrought(contextOf(system, request), request.body),
  );
  server.post(imports, { config: mine, schema: { body: BringSigns, response: { 200: BroughtSigns } } }, async (request) =>
    bringSigns(contextOf(system, request), request.body),
  );
  server.delete(
    `${imports}/:id`,
    { config: { ...one, owner: { thing: 'sign-import' } }, schema: { params: ById, response: { 200: TakenBack } } },
    async (request) => takeBackBrought(contextOf(system, request), request.params.id),
  );
}
