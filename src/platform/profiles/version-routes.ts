import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AppSpec } from '../catalog/define-app.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { Profile, ProfileFile, ProfileVersions, ResetProfile } from './contract.ts';
import { exportProfile } from './export-profile.ts';
import { importProfile } from './import-profile.ts';
import { listVersions } from './list-versions.ts';
import { resetProfile } from './reset-profile.ts';
import { restoreVersion } from './restore-version.ts';
import type { ProfileParts } from './revise-profile.ts';
import { undoProfile } from './undo-profile.ts';

type Show = (request: FastifyRequest, reply: FastifyReply, profile: Profile) => Profile;

const largest = 2_147_483_647;
const OneVersion = z.strictObject({ version: z.coerce.number().int().min(0).max(largest) });
const answersProfile = { response: { 200: Profile } };
const mine = { purpose: 'core', owner: 'self' } as const;

/** What a profile was before, and what it can become at once: earlier states, the beginning, a file. */
export function versionRoutes(server: HttpServer, parts: ProfileParts & { apps: readonly AppSpec[] }, show: Show): void {
  server.post('/api/user/profile/undo', { config: mine, schema: answersProfile }, async (request, reply) =>
    show(request, reply, await undoProfile(parts, personIdOf(request))),
  );
  server.post(
    '/api/user/profile/reset',
    { config: mine, schema: { body: ResetProfile.nullish(), ...answersProfile } },
    async (request, reply) => show(request, reply, await resetProfile(parts, personIdOf(request), request.body ?? {})),
  );

  server.get('/api/user/profile/versions', { config: mine, schema: { response: { 200: ProfileVersions } } }, async (request) => ({
    items: await listVersions(parts, personIdOf(request)),
  }));
  server.post(
    '/api/user/profile/versions/:version/restore',
    { config: mine, schema: { params: OneVersion, ...answersProfile } },
    async (request, reply) => show(request, reply, await restoreVersion(parts, personIdOf(request), request.params.version)),
  );

  server.get('/api/user/profile/export', { config: mine, schema: { response: { 200: ProfileFile } } }, async (request, reply) => {
    const file = await exportProfile(parts, personIdOf(request));
    const name = `mentalia-perfil-${file.exportedAt.slice(0, 10)}.json`;
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return file;
  });
  server.post(
    '/api/user/profile/import',
    { config: mine, schema: { body: ProfileFile, ...answersProfile } },
    async (request, reply) => show(request, reply, await importProfile(parts, personIdOf(request), request.body)),
  );
}
