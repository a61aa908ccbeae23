import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { FileEmpty, StoredFile, StoredFiles } from '../../files/contract.ts';
import { listOwnFiles, removeFile } from '../../files/manage-files.ts';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { type GiveParts, giveFile } from './give-file.ts';
import { partsOf } from './parts-of.ts';

const mine = { purpose: 'account', owner: 'self' } as const;
const one = { purpose: 'account', owner: { thing: 'file' } } as const;
const Giving = z.strictObject({ purpose: z.string().min(1).max(50), name: z.string().min(1).max(500) });
const Page = z.strictObject({ before: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) });
/** How long somebody may go on sending after they were answered. */
const patienceMs = 5_000;

/** Files that a person gives: the body is the file, read as it comes. What it is for decides which permission it needs. */
export async function fileRoutes(server: HttpServer, parts: GiveParts): Promise<void> {
  await server.register(async (scope) => {
    // Here alone, whatever the body says it is, it is bytes.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope
      .withTypeProvider<ZodTypeProvider>()
      .post(
        '/api/user/files',
        { config: mine, schema: { querystring: Giving, response: { 201: StoredFile } } },
        async (request, reply) => {
          const bytes = bytesOf(request);
          try {
            const file = await giveFile(parts, personIdOf(request), { ...request.query, bytes, length: lengthOf(request) });
            return reply.code(201).send(file);
          } finally {
            leaveTheRest(request);
          }
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

function bytesOf({ body }: Pick<FastifyRequest, 'body'>): AsyncIterable<Uint8Array> {
  if (!(body instanceof Readable)) throw new FileEmpty();
  return partsOf(body);
}

function lengthOf({ headers }: Pick<FastifyRequest, 'headers'>): number | undefined {
  const said = headers['content-length'];
  return said === undefined ? undefined : Number(said);
}

/** What still comes is read and thrown away, so that the answer arrives; whoever sends on and on is cut off. */
function leaveTheRest({ raw }: Pick<FastifyRequest, 'raw'>): void {
  if (raw.complete || raw.destroyed) return;
  raw.resume();
  const cutting = setTimeout(() => raw.destroy(), patienceMs).unref();
  raw.once('close', () => clearTimeout(cutting));
}
