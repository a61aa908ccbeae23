import { randomUUID } from 'node:crypto';
import { scopes } from '#platform/auth/api-tokens/core/scopes.ts';
import type { Cast } from './a-cast.ts';
import { type Asking, askAs, nobody, program } from './ask-as.ts';
import { addressOf, type Route } from './described-routes.ts';

/** What a door must answer, whoever stands before it: a status, and the type of the problem. */
type Refusal = { status: 401 | 403; type: string };

export const notSignedIn: Refusal = { status: 401, type: 'http/not-signed-in' };
export const notForYourRole: Refusal = { status: 403, type: 'http/not-for-your-role' };
export const scopeMissing: Refusal = { status: 403, type: 'http/scope-missing' };
export const proveItIsYou: Refusal = { status: 401, type: 'http/prove-it-is-you' };
export const waitsForGuardian: Refusal = { status: 403, type: 'http/waits-for-guardian' };

/** The doors among these that answer somebody anything else, each by its name. */
export async function findOpenDoors(
  { url }: Pick<Cast, 'url'>,
  routes: Route[],
  who: Asking | ((route: Route) => Asking),
  refusal: Refusal,
): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes) {
    const asking = typeof who === 'function' ? who(route) : who;
    const { status, type } = await askAs(url, asking, route.method, anyAddressOf(route));
    if (status !== refusal.status || type !== refusal.type) found.push(`${route.name}: ${status} ${String(type)}`);
  }
  return found;
}

/** What addresses take that is one of a few words. */
const words: Readonly<Record<string, string>> = { purpose: 'voice', country: 'ES' };

/** An address of this route at which nothing is: the door comes before what is behind it. */
export function anyAddressOf(route: Route): string {
  return addressOf(route, Object.fromEntries(route.params.map((param) => [param, words[param] ?? randomUUID()])));
}

/** Tokens of this person for programs, one that has every scope but one, for each, and one that has all. */
export async function programsOf({ ana }: Pick<Cast, 'ana'>): Promise<{ all: Asking; without: (scope: string) => Asking }> {
  const make = async (chosen: readonly string[]): Promise<Asking> => {
    const { status, body } = await ana.post<{ token: string }>('/api/auth/api-tokens', { name: 'x', scopes: chosen, days: 1 });
    if (status !== 201) throw new Error(`No token: ${status}`);
    return program(body.token);
  };
  const all = await make(scopes);
  const others = new Map<string, Asking>();
  for (const scope of scopes) others.set(scope, await make(scopes.filter((one) => one !== scope)));
  return { all, without: (scope) => others.get(scope) ?? nobody };
}

/** Routes that programs may call though they are about the account, must be fresh, or are for a role. */
export function findTooFar(routes: Route[]): string[] {
  const known: readonly string[] = scopes;
  return routes.flatMap(({ name, rights: { scope, fresh, role, purpose, public: isPublic } }) => {
    if (scope === undefined) return [];
    if (!known.includes(scope)) return [`${name}: there is no scope ${scope}`];
    return fresh || role || isPublic || purpose === 'account' ? [`${name}: no program may do this`] : [];
  });
}

/** Routes of the installation that anybody but its administrators could ask, and the other way round. */
export function findUnruled(routes: Route[]): string[] {
  return routes.flatMap(({ name, method, rights: { owner, role, fresh } }) => {
    if ((owner === 'admin') !== (role === 'admin')) return [`${name}: of the installation, and for no role`];
    const changes = role === 'admin' && method !== 'GET';
    return changes && !fresh && !asksOnly.has(name) ? [`${name}: changes the installation, and is not fresh`] : [];
  });
}

/** They ask with a body, and change nothing. */
const asksOnly = new Set(['POST /api/admin/people/find', 'POST /api/admin/audit/verify']);
