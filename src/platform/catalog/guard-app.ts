import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { NotFound } from '../http/errors.ts';
import type { HttpServer } from '../http/server.ts';
import { can } from '../organisations/core/can.ts';
import { AccessRequired } from './contract.ts';
import type { AppSpec } from './define-app.ts';
import { liveAccessOf } from './live-access.ts';

type Parts = { db: Db; settings: LiveSettings; now: () => Date };

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Adds the routes of an app behind its own door: whatever they are, they answer only while the app is switched on, and only to
 * whoever may go as far in it as the app asks. An app cannot forget this, for it is not the app that says it.
 */
export async function guardApp<Given>(
  server: HttpServer,
  parts: Parts & Given,
  { app, routes }: { app: AppSpec; routes: (server: HttpServer, parts: Parts & Given) => void | Promise<void> },
): Promise<void> {
  await server.register(async (scope) => {
    scope.addHook('onRequest', requireApp(parts, app));
    await routes(scope.withTypeProvider<ZodTypeProvider>(), parts);
  });
}

/** An app that is off does not exist (404); one that is on and asks for more says so (403). */
function requireApp({ db, settings, now }: Parts, { slug, access: needs }: AppSpec) {
  const live = liveAccessOf(db);

  return async ({ person, method }: Pick<FastifyRequest, 'person' | 'method'>): Promise<void> => {
    const at = now();
    if (!(await live.isOn(slug, at))) throw new NotFound();
    // What is for everybody, or for anybody, asks for no more.
    if (needs === 'basic' || !person) return;
    const [access, graceDays] = await Promise.all([live.givenTo(person.personId, at), settings.read('access.grace-days')]);
    const action = harmless.has(method) ? 'read' : 'change';
    const answer = can({ access, graceDays }, action, { kind: 'app', slug, isActive: true, needs }, at);
    if (!answer.may) throw new AccessRequired({ app: slug, needs, why: answer.why });
  };
}
