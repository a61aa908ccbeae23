import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { type Asking, nobody, program } from '#tests/support/access/ask-as.ts';
import { type Route, routesOf } from '#tests/support/access/described-routes.ts';
import {
  anyAddressOf,
  findOpenDoors,
  findTooFar,
  findUnruled,
  notForYourRole,
  notSignedIn,
  programsOf,
  proveItIsYou,
  scopeMissing,
  waitsForGuardian,
} from '#tests/support/access/find-open-doors.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)('The doors', () => {
  let cast: Cast;
  let routes: Route[];
  let closed: Route[];
  beforeAll(async () => {
    cast = await aCast(await aWorld());
    routes = await routesOf(cast.url);
    closed = routes.filter(({ rights }) => !rights.public);
  }, 60_000);
  afterAll(() => cast.close());

  it('are closed to whoever is not signed in, or holds something that is no token (sec/S3)', async () => {
    for (const asking of [nobody, program('x'), program(`mtl_${'x'.repeat(43)}`), program('eyJhbGciOiJub25lIn0.e30.')])
      expect(await findOpenDoors(cast, closed, asking, notSignedIn)).toEqual([]);
    const refused = await fetch(`${cast.url}/api/user`);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(closed.length).toBeGreaterThan(80);
  }, 60_000);

  it('of the installation open to administrators alone (sec/S4)', async () => {
    const ruled = routes.filter(({ rights }) => rights.role === 'admin');

    expect(findUnruled(routes)).toEqual([]);
    for (const person of [cast.luis, cast.rosa, cast.marta])
      expect(await findOpenDoors(cast, ruled, person, notForYourRole)).toEqual([]);
    expect(routes.filter(({ path }) => path.startsWith('/api/admin/')).map(({ name, rights }) => [name, rights.role])).toEqual(
      [...ruled.map(({ name }) => [name, 'admin']), ['POST /api/admin/first', undefined]].sort(byOrderOf(routes)),
    );
  }, 60_000);

  it('open to a program only where it was let in, and never to the account', async () => {
    const { all, without } = await programsOf(cast);
    const scoped = routes.filter(({ rights }) => rights.scope);

    expect(findTooFar(routes)).toEqual([]);
    expect(
      await findOpenDoors(
        cast,
        routes.filter(({ rights }) => !rights.scope),
        all,
        scopeMissing,
      ),
    ).toEqual([]);
    const lacking = ({ rights }: Route): Asking => without(rights.scope ?? '');
    expect(await findOpenDoors(cast, scoped, lacking, scopeMissing)).toEqual([]);
    // With it they are let through, so it is the scope that was missing.
    expect(await findOpenDoors(cast, scoped, all, scopeMissing)).toHaveLength(scoped.length);
    expect(scoped.length).toBeGreaterThan(10);
  }, 60_000);

  it('stay closed to a child until a guardian agrees (priv/P16)', async () => {
    const birth = { year: new Date().getUTCFullYear() - 10, month: 1 };
    const { body } = await cast.luis.post<{ accessToken: string }>('/api/auth/sign-up/email', {
      name: 'Lía',
      email: `lia-${randomUUID()}@personas.test`,
      password: 'una frase larga y tranquila',
      birth,
      country: 'ES',
    });
    const open = closed.filter(({ rights }) => rights.whileWaiting);

    const shut = closed.filter(({ rights }) => !rights.whileWaiting);
    expect(await findOpenDoors(cast, shut, program(body.accessToken), waitsForGuardian)).toEqual([]);
    // Showing that it is them, and what only waits: nothing of it is anything that they do here.
    expect(open.map(({ name }) => name)).toEqual([
      'GET /api/auth/ways',
      'POST /api/auth/prove',
      'POST /api/auth/prove/link',
      'POST /api/auth/prove/passkey/question',
      'GET /api/user',
      'GET /api/user/age',
      'PUT /api/user/age',
      'POST /api/user/guardian',
      'POST /api/user/guardian/give-up',
      'GET /api/user/profile',
      'GET /api/user/standing',
    ]);
  }, 60_000);

  it('ask again who it is, where whoever finds a screen open must do nothing (sec/S27)', async () => {
    const fresh = routes.filter(({ rights }) => rights.fresh);
    cast.pass(300_000);

    const asking = ({ rights }: Route) => (rights.role === 'admin' ? cast.admin : cast.luis);
    expect(await findOpenDoors(cast, fresh, asking, proveItIsYou)).toEqual([]);
    expect(fresh.length).toBeGreaterThan(20);
    expect(fresh.map(anyAddressOf)).toHaveLength(fresh.length);
  }, 60_000);
});

/** In the order in which the document names them. */
function byOrderOf(routes: Route[]) {
  const place = (name: unknown) => routes.findIndex((route) => route.name === name);
  return ([one]: (string | undefined)[], [other]: (string | undefined)[]) => place(one) - place(other);
}
