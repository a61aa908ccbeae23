import { Readable } from 'node:stream';
import { z } from 'zod';
import { takeBytes, withBytes } from '#platform/consent/files/with-bytes.ts';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { Country } from '../contract.ts';
import {
  ChangeLetter,
  CountLetterDays,
  KeepLetterFile,
  KeepLetterText,
  KeptLetter,
  LetterDays,
  LetterList,
  LetterRead,
  ReadLetterText,
} from '../letters/contract.ts';
import { countLetterDays } from './letters/count-letter-days.ts';
import { keepLetterFile, keepLetterText } from './letters/keep-letter.ts';
import {
  changeLetter,
  listLetters,
  readLetterFileBack,
  removeLetter,
  restoreLetter,
  showLetter,
} from './letters/kept-letters.ts';
import { readLetterFile, readLetterText } from './letters/read-given-letter.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const oneCase = { purpose: 'core', owner: { thing: 'legal-case' } } as const;
const oneLetter = { purpose: 'core', owner: { thing: 'legal-letter' } } as const;
const ById = z.object({ id: z.uuid() });
const ByLetter = z.object({ id: z.uuid(), letterId: z.uuid() });
const base = '/api/despacho-legal/letters';
const ofCase = '/api/despacho-legal/cases/:id/letters';

/** Letters that somebody received: read and forgotten, or kept in a case. */
export async function letterRoutes(server: HttpServer, system: System): Promise<void> {
  server.post(
    `${base}/text`,
    { config: mine, schema: { body: ReadLetterText, response: { 200: LetterRead } } },
    async (request) => readLetterText(contextOf(system, request), request.body),
  );
  server.post(
    `${base}/days`,
    { config: mine, schema: { body: CountLetterDays, response: { 200: LetterDays } } },
    async (request) => countLetterDays(request.body, contextOf(system, request).now()),
  );
  await server.register(async (scope) => {
    takeBytes(scope)
      .post(
        `${base}/file`,
        { config: mine, schema: { querystring: z.strictObject({ country: Country }), response: { 200: LetterRead } } },
        async (request) =>
          withBytes(request, (given) => readLetterFile(contextOf(system, request), { ...request.query, ...given })),
      )
      .post(
        `${ofCase}/file`,
        {
          config: oneCase,
          schema: {
            params: ById,
            querystring: KeepLetterFile.extend({ fileName: z.string().min(1).max(500) }),
            response: { 201: KeptLetter },
          },
        },
        async (request, reply) => {
          const ctx = contextOf(system, request);
          const kept = await withBytes(request, (given) =>
            keepLetterFile(ctx, request.params.id, { ...request.query, ...given }),
          );
          return reply.code(201).send(kept);
        },
      );
  });
  keptRoutes(server, system);
}

function keptRoutes(server: HttpServer, system: System): void {
  server.get(ofCase, { config: oneCase, schema: { params: ById, response: { 200: LetterList } } }, async (request) =>
    listLetters(contextOf(system, request), request.params.id),
  );
  server.post(
    `${ofCase}/text`,
    { config: oneCase, schema: { params: ById, body: KeepLetterText, response: { 201: KeptLetter } } },
    async (request, reply) =>
      reply.code(201).send(await keepLetterText(contextOf(system, request), request.params.id, request.body)),
  );
  server.get(
    `${ofCase}/:letterId`,
    { config: oneLetter, schema: { params: ByLetter, response: { 200: KeptLetter } } },
    async (request) => showLetter(contextOf(system, request), request.params.id, request.params.letterId),
  );
  server.patch(
    `${ofCase}/:letterId`,
    { config: oneLetter, schema: { params: ByLetter, body: ChangeLetter, response: { 200: KeptLetter } } },
    async (request) => changeLetter(contextOf(system, request), request.params.id, request.params.letterId, request.body),
  );
  server.delete(
    `${ofCase}/:letterId`,
    { config: oneLetter, schema: { params: ByLetter, response: { 204: z.null() } } },
    async (request, reply) => {
      await removeLetter(contextOf(system, request), request.params.id, request.params.letterId);
      return reply.code(204).send(null);
    },
  );
  server.post(
    `${ofCase}/:letterId/restore`,
    { config: oneLetter, schema: { params: ByLetter, response: { 200: KeptLetter } } },
    async (request) => restoreLetter(contextOf(system, request), request.params.id, request.params.letterId),
  );
  server.get(`${ofCase}/:letterId/file`, { config: oneLetter, schema: { params: ByLetter } }, async (request, reply) => {
    const { file, stream } = await readLetterFileBack(contextOf(system, request), request.params.id, request.params.letterId);
    // What somebody sent is given back to be kept: no browser shows it as a page of ours.
    const name = encodeURIComponent(file.name ?? 'carta').replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`).header('x-content-type-options', 'nosniff');
    return reply.type(file.contentType ?? 'application/octet-stream').send(Readable.from(stream()));
  });
}
