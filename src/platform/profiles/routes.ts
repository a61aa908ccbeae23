import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AppSpec } from '../catalog/define-app.ts';
import type { Config } from '../config/config.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { changeProfile } from './change-profile.ts';
import { ChangeProfile, Profile, SomeSettings, Today } from './contract.ts';
import { forgetToday } from './forget-today.ts';
import { getProfile } from './get-profile.ts';
import { keepPrefs } from './keep-prefs.ts';
import { overrideApp } from './override-app.ts';
import { prefsScript } from './prefs-script.ts';
import type { ProfileParts } from './revise-profile.ts';
import { setToday } from './set-today.ts';
import { versionRoutes } from './version-routes.ts';

type Parts = ProfileParts & { apps: readonly AppSpec[]; config: Pick<Config, 'publicUrl'> };

const OneApp = z.strictObject({ slug: z.string().max(100) });
const answersProfile = { response: { 200: Profile } };
const mine = { purpose: 'core', owner: 'self' } as const;

/**
 * How a person functions: read whole, changed one answer at a time. Every answer that is the profile leaves the look of the
 * pages in the browser.
 */
export function profileRoutes(server: HttpServer, parts: Parts): void {
  const show = (request: FastifyRequest, reply: FastifyReply, profile: Profile): Profile => {
    keepPrefs(request, reply, parts, profile);
    return profile;
  };

  prefsScript(server, parts.apps);
  server.get(
    '/api/user/profile',
    { config: { ...mine, scope: 'profile:read', whileWaiting: true }, schema: answersProfile },
    async (request, reply) => show(request, reply, await getProfile(parts, personIdOf(request))),
  );
  server.put('/api/user/profile', { config: mine, schema: { body: ChangeProfile, ...answersProfile } }, async (request, reply) =>
    show(request, reply, await changeProfile(parts, personIdOf(request), request.body)),
  );

  server.put(
    '/api/user/profile/apps/:slug',
    { config: mine, schema: { params: OneApp, body: SomeSettings, ...answersProfile } },
    async (request, reply) =>
      show(request, reply, await overrideApp(parts, personIdOf(request), request.params.slug, request.body)),
  );
  server.delete(
    '/api/user/profile/apps/:slug',
    { config: mine, schema: { params: OneApp, ...answersProfile } },
    async (request, reply) => show(request, reply, await overrideApp(parts, personIdOf(request), request.params.slug, {})),
  );

  server.put('/api/user/today', { config: mine, schema: { body: Today, ...answersProfile } }, async (request, reply) =>
    show(request, reply, await setToday(parts, personIdOf(request), request.body)),
  );
  server.delete('/api/user/today', { config: mine, schema: answersProfile }, async (request, reply) =>
    show(request, reply, await forgetToday(parts, personIdOf(request))),
  );

  versionRoutes(server, parts, show);
}
