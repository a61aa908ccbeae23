import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddOwnText, ChangeOwnText, OwnTexts } from '../professional/texts/contract.ts';
import { addOwnText, changeOwnText, listOwnTexts, removeOwnText, restoreOwnText } from './professional/keep-own-texts.ts';

const mine = { purpose: 'core', owner: 'self', guarded: true } as const;
const one = { purpose: 'core', owner: { thing: 'legal-own-text' }, guarded: true } as const;
const ByText = z.object({ textId: z.uuid() });
const base = '/api/despacho-legal/own-texts';

/** Texts that a professional writes once and uses often. */
export function ownTextRoutes(server: HttpServer, system: System): void {
  const shown = { response: { 200: OwnTexts } };
  const known = { config: one, schema: { params: ByText, ...shown } };
  server.get(base, { config: mine, schema: shown }, async (request) => listOwnTexts(contextOf(system, request)));
  server.post(base, { config: mine, schema: { body: AddOwnText, response: { 201: OwnTexts } } }, async (request, reply) =>
    reply.code(201).send(await addOwnText(contextOf(system, request), request.body)),
  );
  server.patch(`${base}/:textId`, { ...known, schema: { ...known.schema, body: ChangeOwnText } }, async (request) =>
    changeOwnText(contextOf(system, request), request.params.textId, request.body),
  );
  server.delete(`${base}/:textId`, known, async (request) => removeOwnText(contextOf(system, request), request.params.textId));
  server.post(`${base}/:textId/restore`, known, async (request) =>
    restoreOwnText(contextOf(system, request), request.params.textId),
  );
}
