import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { CaseSeenPage, CaseShares, ChangeShare, ShareCase } from '../professional/contract.ts';
import { ReadShareMessages, ShareMessageKept, ShareMessages, WriteShareMessage } from '../professional/messages/contract.ts';
import { AskSignature, Signature, SignatureList, SignText, TextVerified, VerifyText } from '../professional/signing/contract.ts';
import { askSignature, refuseText, signText, withdrawText } from './professional/ask-signature.ts';
import { listCaseSeen } from './professional/list-case-seen.ts';
import { changeShare, restoreShare, revokeShare, shareCase } from './professional/share-case.ts';
import { showCaseShares } from './professional/show-case-shares.ts';
import { makeSigned, showSignature, showSignatures, verifyText } from './professional/show-signatures.ts';
import { listShareMessages, readShareMessages, writeShareMessage } from './professional/write-share-message.ts';

const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const own = { purpose: 'core', owner: { thing: 'legal-own-share' } } as const;
/** Either of the two: what they write belongs to both. */
const between = { purpose: 'core', owner: { thing: 'legal-share-between' } } as const;
const ofText = { purpose: 'core', owner: { thing: 'legal-signature' } } as const;
const ById = z.object({ id: z.uuid() });
const ByShare = z.object({ shareId: z.uuid() });
const ByText = z.object({ shareId: z.uuid(), signatureId: z.uuid() });
const Older = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
const Page = z.object({ after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) });
const base = '/api/despacho-legal';

/** What a person shares of their cases with professionals whom they let in, and what the two write to each other. */
export function shareRoutes(server: HttpServer, system: System): void {
  givingRoutes(server, system);
  messageRoutes(server, system);
  signatureRoutes(server, system);
}

function givingRoutes(server: HttpServer, system: System): void {
  const given = { response: { 200: CaseShares } };
  server.get(`${base}/cases/:id/shares`, { config: oneCase, schema: { params: ById, ...given } }, async (request) =>
    showCaseShares(contextOf(system, request), request.params.id),
  );
  server.post(
    `${base}/cases/:id/shares`,
    {
      config: { ...oneCase, purpose: 'professional-access' },
      schema: { params: ById, body: ShareCase, response: { 201: CaseShares } },
    },
    async (request, reply) => reply.code(201).send(await shareCase(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(
    `${base}/cases/:id/seen`,
    { config: oneCase, schema: { params: ById, querystring: Older, response: { 200: CaseSeenPage } } },
    async (request) => listCaseSeen(contextOf(system, request), request.params.id, request.query),
  );
  server.patch(
    `${base}/own-shares/:shareId`,
    { config: { ...own, purpose: 'professional-access' }, schema: { params: ByShare, body: ChangeShare, ...given } },
    async (request) => changeShare(contextOf(system, request), request.params.shareId, request.body),
  );
  server.post(`${base}/own-shares/:shareId/revoke`, { config: own, schema: { params: ByShare, ...given } }, async (request) =>
    revokeShare(contextOf(system, request), request.params.shareId),
  );
  server.post(
    `${base}/own-shares/:shareId/restore`,
    { config: { ...own, purpose: 'professional-access' }, schema: { params: ByShare, ...given } },
    async (request) => restoreShare(contextOf(system, request), request.params.shareId),
  );
}

function messageRoutes(server: HttpServer, system: System): void {
  const path = `${base}/shares/:shareId/messages`;
  server.get(
    path,
    { config: between, schema: { params: ByShare, querystring: Page, response: { 200: ShareMessages } } },
    async (request) => listShareMessages(contextOf(system, request), request.params.shareId, request.query),
  );
  server.post(
    path,
    { config: between, schema: { params: ByShare, body: WriteShareMessage, response: { 201: ShareMessageKept } } },
    async (request, reply) =>
      reply.code(201).send(await writeShareMessage(contextOf(system, request), request.params.shareId, request.body)),
  );
  server.post(
    `${path}/read`,
    { config: between, schema: { params: ByShare, body: ReadShareMessages, response: { 204: z.null() } } },
    async (request, reply) => {
      await readShareMessages(contextOf(system, request), request.params.shareId, request.body.until);
      return reply.code(204).send(null);
    },
  );
}

function signatureRoutes(server: HttpServer, system: System): void {
  const path = `${base}/shares/:shareId/signatures`;
  const one = { config: ofText, schema: { params: ByText, response: { 200: Signature } } };
  server.get(path, { config: between, schema: { params: ByShare, response: { 200: SignatureList } } }, async (request) =>
    showSignatures(contextOf(system, request), request.params.shareId),
  );
  server.post(
    path,
    { config: between, schema: { params: ByShare, body: AskSignature, response: { 201: Signature } } },
    async (request, reply) =>
      reply.code(201).send(await askSignature(contextOf(system, request), request.params.shareId, request.body)),
  );
  server.get(`${path}/:signatureId`, one, async (request) =>
    showSignature(contextOf(system, request), request.params.shareId, request.params.signatureId),
  );
  server.post(
    `${path}/:signatureId/sign`,
    { config: { ...ofText, owner: { thing: 'legal-text-to-sign' } }, schema: { ...one.schema, body: SignText } },
    async (request) => {
      const { shareId, signatureId } = request.params;
      return signText(contextOf(system, request), shareId, signatureId, request.body.hash);
    },
  );
  server.post(
    `${path}/:signatureId/refuse`,
    { ...one, config: { ...ofText, owner: { thing: 'legal-text-to-sign' } } },
    async (request) => refuseText(contextOf(system, request), request.params.shareId, request.params.signatureId),
  );
  server.post(`${path}/:signatureId/withdraw`, one, async (request) =>
    withdrawText(contextOf(system, request), request.params.shareId, request.params.signatureId),
  );
  server.post(
    `${path}/:signatureId/verify`,
    { config: ofText, schema: { params: ByText, body: VerifyText, response: { 200: TextVerified } } },
    async (request) => {
      const { shareId, signatureId } = request.params;
      return verifyText(contextOf(system, request), shareId, signatureId, request.body.text);
    },
  );
  server.get(
    `${path}/:signatureId/file`,
    { config: ofText, schema: { params: ByText, querystring: z.object({ language: z.enum(['es', 'en']).default('es') }) } },
    async (request, reply) => {
      const { shareId, signatureId } = request.params;
      const text = await makeSigned(contextOf(system, request), shareId, signatureId, request.query.language);
      const kept = reply
        .header('content-disposition', 'attachment; filename="firma.txt"')
        .header('x-content-type-options', 'nosniff');
      return kept.type('text/plain; charset=utf-8').send(text);
    },
  );
}
