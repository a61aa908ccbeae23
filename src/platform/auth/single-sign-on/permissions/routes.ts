import { NotSignedIn } from '../../../http/errors.ts';
import type { HttpServer } from '../../../http/server.ts';
import { currentProviderOf } from '../provider/current-provider.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { DecidePermission, Permission, PermissionDecided, PermissionPath } from './contract.ts';
import { decidePermission } from './decide-permission.ts';
import { describeQuestion, findQuestion } from './find-question.ts';

/** What another site asks of a person, and their answer. */
export function permissionRoutes(server: HttpServer, parts: SignOnParts): void {
  const config = { purpose: 'account', owner: { thing: 'permission' } } as const;
  const current = currentProviderOf(parts);

  server.get(
    '/api/auth/permissions/:uid',
    { config, schema: { params: PermissionPath, response: { 200: Permission } } },
    async ({ person, params }) => {
      if (!person) throw new NotSignedIn();
      return describeQuestion(parts, await findQuestion(await current.get(), person, params.uid), person);
    },
  );
  server.post(
    '/api/auth/permissions/:uid',
    { config, schema: { params: PermissionPath, body: DecidePermission, response: { 200: PermissionDecided } } },
    async ({ person, params, body }) => {
      if (!person) throw new NotSignedIn();
      return { next: await decidePermission(parts, await current.get(), person, { ...params, ...body }) };
    },
  );
}
