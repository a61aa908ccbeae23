import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkRights, type RightsParts } from './check-rights.ts';
import { ForeignOrigin, NotFound, NotSignedIn, OtherPerson, TooManyRequests } from './errors.ts';
import { networkOf } from './network-of.ts';
import type { Authenticate } from './person.ts';

type Guard = RightsParts & {
  authenticate: Authenticate;
  now: () => Date;
  rateLimitPerHour: number;
  origins: ReadonlySet<string>;
};

const hourMs = 3_600_000;
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Puts every API route behind the same door: how often, who, from where, and for whom. A route is public only if it says so.
 *
 * The door looks at the route that was found, never at the address as it was typed: one address can be typed in many ways.
 */
export function guardRoutes(server: FastifyInstance, guard: Guard): void {
  const { authenticate, now, rateLimitPerHour, origins } = guard;
  const limit = { max: rateLimitPerHour, timeWindow: hourMs };
  const byAddress = server.createRateLimit({ ...limit, keyGenerator: (request) => `address ${networkOf(request.ip)}` });
  const byPerson = server.createRateLimit({ ...limit, keyGenerator: (request) => `person ${request.person?.personId}` });
  server.decorateRequest('person', undefined);

  server.addHook('onRequest', async (request, reply) => {
    const { url, config } = request.routeOptions;
    if (request.is404 ? !isApiAddress(request.url) : !url?.startsWith('/api/')) return;
    if (!config?.unlimited) await count(byAddress, request, reply);
    if (request.is404) throw new NotFound();
    if (!harmless.has(request.method)) checkOrigin(request, origins);
    request.person = await authenticate(request, reply);
    if (!request.person && !config.public) throw new NotSignedIn();
    checkPerson(request);
    if (request.person && !config.unlimited) await count(byPerson, request, reply);
    if (request.person) await checkRights(request.person, config, now(), guard);
  });
}

/** Whether somebody was looking for the API, as far as an address without a route can tell. */
export function isApiAddress(url: string): boolean {
  return /^\/api(?:[/?]|$)/.test(url);
}

type Counter = ReturnType<FastifyInstance['createRateLimit']>;

async function count(counter: Counter, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const counted = await counter(request);
  if (counted.isAllowed) return;
  reply
    .header('ratelimit-limit', counted.max)
    .header('ratelimit-remaining', counted.remaining)
    .header('ratelimit-reset', counted.ttlInSeconds);
  if (counted.isExceeded) throw new TooManyRequests({ retryAfterSeconds: counted.ttlInSeconds });
}

/** A browser says where a request comes from. Another site must not act with a person's cookies; a token it cannot have. */
function checkOrigin(request: FastifyRequest, origins: ReadonlySet<string>): void {
  if (request.headers.authorization) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site === 'same-origin' || (origin && origins.has(origin))) return;
  if (site === 'cross-site') throw new ForeignOrigin();
  if (origin && !(URL.canParse(origin) && new URL(origin).host === request.host)) throw new ForeignOrigin();
}

/**
 * A page says for whom it was made (`x-person`), because its cookies may be of whoever signed in after it was opened: what one
 * person wrote must not be kept as another's. Programs say nothing.
 */
function checkPerson({ headers, person }: FastifyRequest): void {
  const madeFor = headers['x-person'];
  if (madeFor !== undefined && person && person.personId !== madeFor) throw new OtherPerson();
}
