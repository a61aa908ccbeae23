import { Readable } from 'node:stream';
import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { AskForExport, DataExport, DataExports } from './contract.ts';
import { askForExport, cancelExport, getOwnExport, listOwnExports, openExport } from './manage-exports.ts';

export type ExportRouteParts = Parameters<typeof askForExport>[0];

const mine = { purpose: 'account', owner: 'self' } as const;
const one = { purpose: 'account', owner: { thing: 'export' } } as const;
const ById = z.strictObject({ id: z.uuid() });

/** The copies of a person's data. Asking for one and taking it are for whoever has just shown that it is them (priv/P7). */
export function exportRoutes(server: HttpServer, parts: ExportRouteParts): void {
  server.get('/api/user/exports', { config: mine, schema: { response: { 200: DataExports } } }, async (request) => ({
    items: await listOwnExports(parts, personIdOf(request)),
    next: null,
  }));
  server.post(
    '/api/user/exports',
    { config: { ...mine, fresh: true }, schema: { body: AskForExport, response: { 202: DataExport } } },
    async (request, reply) => reply.code(202).send(await askForExport(parts, personIdOf(request), request.body)),
  );
  // A download or an upload cannot be asked again half way: the page has it shown first that it is them.
  server.post(
    '/api/user/belongings-proof',
    { config: { ...mine, fresh: true }, schema: { response: { 204: z.null() } } },
    async (_request, reply) => reply.code(204).send(null),
  );
  server.get('/api/user/exports/:id', { config: one, schema: { params: ById, response: { 200: DataExport } } }, async (request) =>
    getOwnExport(parts, personIdOf(request), request.params.id),
  );
  server.delete(
    '/api/user/exports/:id',
    { config: one, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await cancelExport(parts, personIdOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.get(
    '/api/user/exports/:id/file',
    { config: { ...one, fresh: true }, schema: { params: ById } },
    async (request, reply) => {
      const { size, day, bytes } = await openExport(parts, personIdOf(request), request.params.id);
      return reply
        .type('application/zip')
        .header('content-length', size)
        .header('content-disposition', `attachment; filename="mentalia-${day}.zip"`)
        .send(Readable.from(bytes));
    },
  );
}
