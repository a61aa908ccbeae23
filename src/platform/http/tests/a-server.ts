import { Writable } from 'node:stream';
import { pino } from 'pino';
import { z } from 'zod';
import { readConfig } from '../../config/config.ts';
import { defineError } from '../../errors/define-error.ts';
import { createHttpServer, type HttpServer } from '../server.ts';

const secret = 'a'.repeat(44);
const Note = z.strictObject({ text: z.string().max(20), place: z.strictObject({ city: z.string() }).optional() });

export class NoteMissing extends defineError<{ noteId: string }>('notes/missing', 404, 'There is no such note') {}

type Wanted = { env?: Record<string, string>; webFolder?: string; routes?: (server: HttpServer) => void };

/** A server with a few routes of a made-up app, or with `routes`, and what it has logged. Whoever sends `authorization: ana` is Ana. */
export async function aServer({ env = {}, webFolder = '/nowhere', routes = addRoutes }: Wanted = {}) {
  const logged: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const config = readConfig({ NODE_ENV: 'test', SECRET_KEY: secret, JWT_SECRET_KEY: secret, MASTER_KEY: secret, ...env });
  const server = await createHttpServer({
    config,
    log: pino({ level: 'warn' }, sink),
    authenticate: async ({ headers, cookies }) => {
      const name = headers.authorization ?? cookies.mentalia_access;
      const at = new Date();
      return name ? { personId: name, sessionId: `of ${name}`, role: 'person', provedAt: at, renewedAt: at } : undefined;
    },
    ready: async () => ({ database: 'ok', migrations: 'ok' }),
    webFolder,
  });
  routes(server);
  await server.ready();
  return { server, logged };
}

function addRoutes(server: HttpServer): void {
  server.get('/api/notes', async ({ person }) => ({ of: person?.personId }));
  server.post('/api/notes', { schema: { body: Note } }, async ({ body }, reply) => reply.code(201).send(body));
  server.get(
    '/api/notes/page',
    { schema: { querystring: z.object({ limit: z.coerce.number().int().max(10) }) } },
    async ({ query }) => query,
  );
  server.get('/api/notes/missing', async () => {
    throw new NoteMissing({ noteId: '7' });
  });
  server.get('/api/notes/broken', async () => {
    throw new Error('connection to secret-host lost');
  });
  server.put('/api/notes/draft', { config: { unlimited: true } }, async () => ({ saved: true }));
  server.get('/api/notes/public', { config: { public: true } }, async () => ({ open: true }));
  server.get('/api/notes/long', async () => ({ text: 'palabra '.repeat(1000) }));
}
