import { randomBytes, randomUUID } from 'node:crypto';
import { isUuid } from '#platform/db/is-uuid.ts';
import type { Person } from '../person.ts';
import type { Cast } from './a-cast.ts';
import { askAs, saidOf } from './ask-as.ts';
import { bodies } from './bodies.ts';
import { addressOf, type Route, thingOf } from './described-routes.ts';
import type { BuildThing } from './made-of.ts';

/**
 * Tries one route that is about a thing as everybody whose it is not, and says what is wrong, each line with the route's name:
 * who was answered anything but «there is no such thing» in the very words that a thing that never was gets (sec/S1, sec/S2,
 * sec/S10). At last its owner asks, who must find it: a route that answers nobody would hide anything.
 */
export async function findLeaks(cast: Cast, route: Route, build: BuildThing): Promise<string[]> {
  const { owner, ids, words = {}, insiders = [] } = await build(cast);
  const { ana, luis, rosa, marta, pedro } = cast;
  const others = [luis, rosa, pedro, marta, ana].filter((person) => person !== owner && !insiders.includes(person));
  const found: string[] = [];
  for (const other of others) found.push(...(await tryAs(cast, route, other, { ...ids }, words)));

  const own = await send(cast, route, owner, { ...ids, ...words });
  if (unfound.has(own.status)) found.push(`${route.name}: its owner got ${own.status} ${String(own.type)}`);
  return found;
}

async function tryAs(cast: Cast, route: Route, other: Person, ids: Record<string, string>, words: Record<string, string>) {
  const theirs = await send(cast, route, other, { ...ids, ...words });
  const invented = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, inventLike(id)]));
  const never = await send(cast, route, other, { ...invented, ...words });
  const named = `${route.name} as ${other.name}`;
  if (isUpsert(route)) {
    // Nobody has this id yet, so asking makes one; but an id that somebody has must not be answered with what is theirs.
    return theirs.status === 404 || theirs.status === 409 ? [] : [`${named}: ${theirs.status}`];
  }
  // What is for a role is shut to everybody else before anything is looked for.
  const isShut = route.rights.role !== undefined && theirs.type === 'http/not-for-your-role';
  if (theirs.status !== 404 && !isShut) return [`${named}: ${theirs.status} ${String(theirs.type)}`];
  const [said, saidOfNothing] = [saidOf(theirs, Object.values(ids)), saidOf(never, Object.values(invented))];
  return said === saidOfNothing ? [] : [`${named}: tells a thing that is from one that never was`];
}

/** Answers by which an owner was not let near their own thing, so that what others got proves nothing. */
const unfound = new Set([401, 403, 404, 405, 415, 422, 500]);

/** Made under an id that whoever asks chooses. */
const isUpsert = ({ name }: Route): boolean => name === 'PUT /api/universe/practice/templates/{id}';

function send({ url }: Cast, route: Route, person: Person, params: Record<string, string>) {
  const body = bodies[route.name];
  if (route.hasBody && !body) throw new Error(`${route.name}: nothing says what is sent to it`);
  const asked = new URLSearchParams(route.query.flatMap((name) => (params[name] ? [[name, params[name]]] : [])));
  const address = addressOf(route, params);
  return askAs(url, person, route.method, asked.size > 0 ? `${address}?${asked}` : address, body?.());
}

/** Another of the same form, that names nothing. */
function inventLike(id: string): string {
  return isUuid(id) ? randomUUID() : randomBytes(id.length).toString('hex').slice(0, id.length);
}

/** The kinds of things that routes are about and nobody builds, with the routes that name them. */
export function findUnbuilt(routes: Route[], things: Readonly<Record<string, BuildThing>>): string[] {
  return routes.flatMap((route) => {
    const thing = thingOf(route);
    return thing !== undefined && !things[thing] ? [`${route.name}: nothing builds a ${thing}`] : [];
  });
}
