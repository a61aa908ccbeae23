import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import {
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { type Limits, memoryLimits } from '../cache/limits.ts';
import type { Config } from '../config/config.ts';
import { receivingMs } from '../files/read-given.ts';
import type { Log } from '../log/log.ts';
import type { RightsParts } from './check-rights.ts';
import { closeWell } from './close-well.ts';
import { describeRoute } from './describe-route.ts';
import { guardRoutes, isApiAddress } from './guard.ts';
import { healthRoutes, type Readiness } from './health-routes.ts';
import { limitStoreOf } from './limit-store.ts';
import type { Authenticate } from './person.ts';
import { answerProblem } from './problem.ts';
import { permissionsPolicy, securityHeaders } from './security-headers.ts';
import { webFiles } from './web-files.ts';

/** The HTTP server: what a route declares with zod is checked on the way in, typed inside, and checked on the way out. */
export type HttpServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

type Parts = RightsParts & {
  config: Config;
  log: Log;
  authenticate: Authenticate;
  ready: Readiness;
  now?: () => Date;
  limits?: Limits;
  webFolder?: string;
};

/** A message of 8,000 characters in its JSON, whatever its script, with room to spare. */
const mostBytes = 256 * 1024;
const root = join(import.meta.dirname, '../../..');

/** Builds the server with everything that all routes share. Add the routes, then listen. */
export async function createHttpServer({
  config,
  log,
  authenticate,
  ready,
  mayProcess,
  settings,
  now = () => new Date(),
  limits = memoryLimits(),
  webFolder = join(root, 'dist/web'),
}: Parts): Promise<HttpServer> {
  const server: HttpServer = fastify({
    logger: false,
    bodyLimit: mostBytes,
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    // A whole request may take as long as a file over a slow link, which is ended with an answer before; its headers get a minute. What is
    // answered, as a stream, takes as long as it takes.
    requestTimeout: receivingMs,
    // Until the last connection is closed, whoever still asks through it is answered.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  // What a form of another site can send without asking first is not read at all.
  server.removeContentTypeParser('text/plain');
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler((error, request, reply) => answerProblem(log, error, request, reply));
  closeWell(server as unknown as FastifyInstance);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('permissions-policy', permissionsPolicy);
    if (isApiAddress(request.url)) reply.header('cache-control', 'no-store');
  });
  server.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    log.debug(
      { requestId: id, method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) },
      'request answered',
    );
  });

  const origins = new Set([...config.corsOrigins, new URL(config.publicUrl).origin]);
  await server.register(helmet, securityHeaders(config.publicUrl));
  await server.register(cors, {
    origin: [...config.corsOrigins],
    credentials: true,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    maxAge: 600,
  });
  await server.register(cookie, { secret: config.secretKey });
  await server.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    customTypes: /^(?:application\/json|application\/problem\+json|image\/svg\+xml|text\/)/,
  });
  await server.register(rateLimit, { global: false, store: limitStoreOf(limits) });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'MENTALIA Universe', version: '0.1.0' }, components: { securitySchemes } },
    transform: describeRoute,
    transformObject: jsonSchemaTransformObject,
  });
  guardRoutes(server as unknown as FastifyInstance, {
    authenticate,
    mayProcess,
    settings,
    now,
    rateLimitPerHour: config.rateLimitPerHour,
    origins,
  });

  healthRoutes(server, ready);
  server.get('/api/openapi.json', { config: { public: true }, schema: { hide: true } }, async () => server.swagger());
  await webFiles(server as unknown as FastifyInstance, webFolder);
  return server;
}

const securitySchemes = {
  bearer: { type: 'http' as const, scheme: 'bearer' },
  cookie: { type: 'apiKey' as const, in: 'cookie' as const, name: 'mentalia_access' },
};
