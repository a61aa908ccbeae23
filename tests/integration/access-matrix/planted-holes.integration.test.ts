import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NotFound } from '#platform/http/errors.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { aCast, type Cast } from '#tests/support/access/a-cast.ts';
import { nobody } from '#tests/support/access/ask-as.ts';
import { type Route, routesOf } from '#tests/support/access/described-routes.ts';
import { findLeaks, findUnbuilt } from '#tests/support/access/find-leaks.ts';
import { fillLists, findListed, listsOf } from '#tests/support/access/find-listed.ts';
import { findOpenDoors, findTooFar, findUnruled, notSignedIn } from '#tests/support/access/find-open-doors.ts';
import { findTakenFields } from '#tests/support/access/find-taken-fields.ts';
import { things } from '#tests/support/access/things.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';

const ById = z.object({ id: z.uuid() });
const note = { purpose: 'core', owner: { thing: 'note' } } as const;
const mine = { purpose: 'core', owner: 'self' } as const;

/** Holes as somebody in a hurry would leave them. No server but this one ever has them. */
function plant({ system }: World): (server: HttpServer) => void {
  const isNote = async (id: string) => {
    const { rowCount } = await system.database.pool.query('select 1 from notes where id = $1', [id]);
    return rowCount === 1;
  };
  return (server) => {
    server.get('/api/planted/open/:id', { config: note, schema: { params: ById } }, async ({ params }) => {
      if (!(await isNote(params.id))) throw new NotFound();
      return { text: 'Llamar a Marta' };
    });
    server.get('/api/planted/oracle/:id', { config: note, schema: { params: ById } }, async ({ params }, reply) => {
      if (!(await isNote(params.id))) throw new NotFound();
      return reply.code(404).send({ type: 'notes/of-somebody-else' });
    });
    server.get('/api/planted/forbidden/:id', { config: note, schema: { params: ById } }, async ({ params }, reply) => {
      if (!(await isNote(params.id))) throw new NotFound();
      return reply.code(403).send({ type: 'notes/of-somebody-else' });
    });
    server.get(
      '/api/planted/unknown/:id',
      { config: { ...mine, owner: { thing: 'diary' } }, schema: { params: ById } },
      async () => ({}),
    );
    server.get('/api/planted/silent', { config: { purpose: 'core' } }, async () => ({}));
    server.get('/api/planted/list', { config: mine }, async () => {
      const { rows } = await system.database.pool.query('select id from notes');
      return { items: rows };
    });
    server.post(
      '/api/planted/loose',
      { config: mine, schema: { body: z.object({ text: z.string().optional() }) } },
      async () => ({}),
    );
    server.post('/api/planted/unruled', { config: { ...mine, owner: 'admin' } }, async () => ({}));
    server.post('/api/planted/stale', { config: { ...mine, owner: 'admin', role: 'admin' } }, async () => ({}));
    server.post('/api/planted/far', { config: { ...mine, fresh: true, scope: 'notes:write' } }, async () => ({}));
    server.get('/api/planted/public', { config: { ...mine, public: true } }, async () => ({}));
  };
}

describe.skipIf(whyNoDatabase)('A hole that somebody leaves', () => {
  let cast: Cast;
  let planted: Route[];
  beforeAll(async () => {
    const world = await aWorld();
    cast = await aCast(world, plant(world));
    planted = (await routesOf(cast.url)).filter(({ path }) => path.startsWith('/api/planted/'));
  }, 60_000);
  afterAll(() => cast.close());

  const one = (name: string): Route => {
    const route = planted.find(({ path }) => path.startsWith(`/api/planted/${name}`));
    if (!route) throw new Error(`Nobody planted ${name}`);
    return route;
  };
  const leaksOf = (name: string) => findLeaks(cast, one(name), things.note ?? fail);

  it('by not asking whose it is, is found, as everybody who could use it', async () => {
    expect(await leaksOf('open')).toEqual(
      ['luis', 'rosa', 'pedro', 'marta'].map((name) => `GET /api/planted/open/{id} as ${name}: 200 undefined`),
    );
  });

  it('by telling that there is something, is found, in the status and in the words', async () => {
    expect((await leaksOf('forbidden'))[0]).toBe('GET /api/planted/forbidden/{id} as luis: 403 notes/of-somebody-else');
    expect((await leaksOf('oracle'))[0]).toBe(
      'GET /api/planted/oracle/{id} as luis: tells a thing that is from one that never was',
    );
  });

  it('is found by its name when nobody said whose it is, or what it is', () => {
    expect(planted.filter(({ rights }) => !rights.owner)).toEqual([one('silent')]);
    expect(findUnbuilt(planted, things)).toEqual(['GET /api/planted/unknown/{id}: nothing builds a diary']);
  });

  it('in a list, is found', async () => {
    const hers = await fillLists(cast, [], { note: things.note ?? fail });
    const { found } = await findListed(cast, listsOf(planted), hers, 20);

    expect(found).toContain('GET /api/planted/list: tells what is somebody else’s');
  });

  it('in a body that takes whatever comes, is found', async () => {
    const found = await findTakenFields(cast, planted);

    expect(found.map((line) => line.split(':')[0])).toEqual(['POST /api/planted/loose']);
  });

  it('in what is for a role, is found, also where it could be done from a screen left open', () => {
    expect(findUnruled(planted)).toEqual([
      'POST /api/planted/unruled: of the installation, and for no role',
      'POST /api/planted/stale: changes the installation, and is not fresh',
    ]);
  });

  it('for programs or for anybody, is found', async () => {
    expect(findTooFar(planted)).toEqual(['POST /api/planted/far: no program may do this']);
    expect(await findOpenDoors(cast, [one('public')], nobody, notSignedIn)).toEqual(['GET /api/planted/public: 200 undefined']);
  });
});

function fail(): never {
  throw new Error('Nothing builds a note');
}
