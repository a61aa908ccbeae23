import { z } from 'zod';
import { StoredFile, StoredFiles } from '../../files/contract.ts';
import { listOwnFiles, removeFile } from '../../files/manage-files.ts';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { type GiveParts, giveFile } from './give-file.ts';
import { takeBytes, withBytes } from './with-bytes.ts';

const mine = { purpose: 'account', owner: 'self' } as const;
const one = { purpose: 'account', owner: { thing: 'file' } } as const;
const Giving = z.strictObject({ purpose: z.string().min(1).max(50), name: z.string().min(1).max(500) });
const Page = z.strictObject({ before: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) });

/** Files that a person gives: the body is the file, read as it comes. What it is for decides which permission it needs. */
export async function fileRoutes(server: HttpServer, parts: GiveParts): Promise<void> {
  await server.register(async (scope) => {
    takeBytes(scope).post(
      '/api/user/files',
      { config: mine, schema: { querystring: Giving, response: { 201: StoredFile } } },
      async (request, reply) => {
        const file = await withBytes(request, (given) => giveFile(parts, personIdOf(request), { ...request.query, ...given }));
        return reply.code(201).send(file);
      },
    );
  });
  server.get(
    '/api/user/files',
    { config: mine, schema: { querystring: Page, response: { 200: StoredFiles } } },
    async (request) => listOwnFiles(parts, personIdOf(request), request.query),
  );
  server.delete(
    '/api/user/files/:id',
    { config: one, schema: { params: z.strictObject({ id: z.uuid() }) } },
    async (request, reply) => {
      await removeFile(parts, personIdOf(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}
