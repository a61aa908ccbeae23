import { z } from 'zod';
import { sessionOf } from '../../auth/session/session-of.ts';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { AskForDeletion, Deletion, DeletionReceipt } from './contract.ts';
import { askForDeletion, cancelDeletion, type DeletionParts, getDeletion, getReceipt } from './manage-deletion.ts';

const mine = { purpose: 'account', owner: 'self' } as const;

/** Asking to be forgotten, taking it back, and the receipt, which is for whoever has its address: their account is gone. */
export function deletionRoutes(server: HttpServer, parts: DeletionParts): void {
  server.get('/api/user/deletion', { config: mine, schema: { response: { 200: Deletion } } }, async (request) =>
    getDeletion(parts, personIdOf(request)),
  );
  server.post(
    '/api/user/deletion',
    { config: { ...mine, fresh: true }, schema: { body: AskForDeletion, response: { 202: Deletion } } },
    async (request, reply) => {
      return reply.code(202).send(await askForDeletion(parts, sessionOf(request), request.body));
    },
  );
  server.delete('/api/user/deletion', { config: mine, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await cancelDeletion(parts, personIdOf(request));
    return reply.code(204).send(null);
  });
  server.get(
    '/api/deletion-receipts/:personId',
    {
      config: { public: true, purpose: 'account', owner: 'nobody' },
      schema: {
        params: z.strictObject({ personId: z.uuid() }),
        querystring: z.strictObject({ key: z.string().max(100).default('') }),
        response: { 200: DeletionReceipt },
      },
    },
    async (request, reply) => {
      const { personId } = request.params;
      const receipt = await getReceipt(parts, personId, request.query.key);
      return reply.header('content-disposition', `attachment; filename="mentalia-${personId}.json"`).send(receipt);
    },
  );
}
