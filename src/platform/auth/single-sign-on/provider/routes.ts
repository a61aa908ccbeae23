import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequests } from '../../../http/errors.ts';
import { networkOf } from '../../../http/network-of.ts';
import type { HttpServer } from '../../../http/server.ts';
import { cookiesOf } from '../../session/session-cookies.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { findByBrowserToken } from './browser-session-store.ts';
import { currentProviderOf } from './current-provider.ts';
import { discoveryPath, providerPath } from './paths.ts';

const hourMs = 3_600_000;

/**
 * Where other sites ask who somebody is. Below `/api/auth` it stands behind the same door as everything else; the answers are the
 * library's own.
 */
export async function providerRoutes(server: HttpServer, parts: SignOnParts): Promise<void> {
  const { config, db, cache, now } = parts;
  const current = currentProviderOf(parts);
  const { session } = cookiesOf(config);

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const provider = await current.get();
    const here = request.person?.isWaiting ? undefined : request.person;
    const person = here ?? (await findByBrowserToken(db, request.cookies[session], now()));
    if (person) current.introduce(request.raw, person);
    speakOf(config.publicUrl, request);
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    await provider.callback()(request.raw, reply.raw);
    return reply;
  };

  await server.register(async (scope) => {
    // The library reads the body itself, and no more than 56 kB of it.
    const plain = scope as unknown as FastifyInstance;
    plain.removeAllContentTypeParsers();
    plain.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const open = { public: true, purpose: 'account', owner: 'self' } as const;
    plain.route({ method: ['GET', 'POST'], url: `${providerPath}/*`, config: open, schema: { hide: true }, handler: answer });
    plain.get(discoveryPath, { config: { ...open, owner: 'nobody' }, schema: { hide: true } }, async (request, reply) => {
      const counted = await cache.limits.count(`address ${networkOf(request.ip)}`, hourMs, config.rateLimitPerHour);
      if (counted.current > config.rateLimitPerHour)
        throw new TooManyRequests({ retryAfterSeconds: Math.ceil(counted.ttlMs / 1000) });
      return answer(request, reply);
    });
  });
}

/** All addresses that the library makes are under the one of the configuration, whatever the request calls us (sec/S28). */
function speakOf(publicUrl: string, { raw }: FastifyRequest): void {
  const { host, protocol } = new URL(publicUrl);
  raw.headers.host = host;
  raw.headers['x-forwarded-host'] = host;
  raw.headers['x-forwarded-proto'] = protocol.replace(':', '');
}
