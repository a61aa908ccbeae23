import { Readable } from 'node:stream';
import { z } from 'zod';
import { takeBytes, withBytes } from '#platform/consent/files/with-bytes.ts';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AddPhrase, ChangePhrase, OwnPhrase, OwnPhrases } from '../speak/contract.ts';
import { addPhrase, changePhrase, listPhrases, removePhrase } from './speak/keep-phrases.ts';
import { keepPicture, readPicture, removePicture } from './speak/keep-picture.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'sign-phrase' } } as const;
const onePicture = { purpose: 'core', owner: { thing: 'sign-phrase-picture' } } as const;
const ById = z.strictObject({ id: z.uuid() });
const base = '/api/sign-link/phrases';

/** What somebody says in their own words, each with a picture. */
export async function phraseRoutes(server: HttpServer, system: System): Promise<void> {
  server.get(base, { config: mine, schema: { response: { 200: OwnPhrases } } }, async (request) =>
    listPhrases(contextOf(system, request)),
  );
  server.post(base, { config: mine, schema: { body: AddPhrase, response: { 201: OwnPhrase } } }, async (request, reply) =>
    reply.code(201).send(await addPhrase(contextOf(system, request), request.body)),
  );
  server.put(
    `${base}/:id`,
    { config: one, schema: { params: ById, body: ChangePhrase, response: { 200: OwnPhrase } } },
    async (request) => changePhrase(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(`${base}/:id`, { config: one, schema: { params: ById, response: { 204: z.null() } } }, async (request, reply) => {
    await removePhrase(contextOf(system, request), request.params.id);
    return reply.code(204).send(null);
  });
  await pictureRoutes(server, system);
}

async function pictureRoutes(server: HttpServer, system: System): Promise<void> {
  await server.register(async (scope) => {
    takeBytes(scope).post(
      `${base}/:id/picture`,
      { config: one, schema: { params: ById, response: { 201: OwnPhrase } } },
      async (request, reply) => {
        const ctx = contextOf(system, request);
        return reply.code(201).send(await withBytes(request, (given) => keepPicture(ctx, request.params.id, given)));
      },
    );
  });
  server.delete(`${base}/:id/picture`, { config: one, schema: { params: ById, response: { 200: OwnPhrase } } }, async (request) =>
    removePicture(contextOf(system, request), request.params.id),
  );
  server.get(`${base}/:id/picture`, { config: onePicture, schema: { params: ById } }, async (request, reply) => {
    const { file, stream } = await readPicture(contextOf(system, request), request.params.id);
    reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return reply.type(file.contentType ?? 'application/octet-stream').send(Readable.from(stream()));
  });
}
