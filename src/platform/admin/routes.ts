import { z } from 'zod';
import { sessionOf } from '../auth/session/session-of.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { accessRoutes } from './access-routes.ts';
import type { AdminParts } from './admin-parts.ts';
import { changeSetting, listSettings, undoSetting } from './change-setting.ts';
import { AuditChecked, AuditRows, ChangeSetting, FirstAdmin, SettingSheet, SettingSheets } from './contract.ts';
import { becomeFirstAdmin } from './first-admin.ts';
import { lineRoutes } from './line-routes.ts';
import { oversightRoutes } from './oversight-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { checkAudit, readAudit } from './read-audit.ts';
import { admin, changing, nothing } from './route-terms.ts';

const ByKey = z.strictObject({ key: z.string().min(1).max(100) });
const AuditQuestion = z.strictObject({
  subjectId: z.uuid().optional(),
  actorId: z.uuid().optional(),
  action: z.string().min(1).max(100).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** Administering the installation: apart from the apps, and for administrators alone. */
export function adminRoutes(server: HttpServer, parts: AdminParts): void {
  peopleRoutes(server, parts);
  accessRoutes(server, parts);
  settingRoutes(server, parts);
  oversightRoutes(server, parts);
  lineRoutes(server, parts);

  server.get(
    '/api/admin/audit',
    { config: admin, schema: { querystring: AuditQuestion, response: { 200: AuditRows } } },
    async (request) => readAudit(parts, personIdOf(request), request.query),
  );
  server.post('/api/admin/audit/verify', { config: admin, schema: { response: { 200: AuditChecked } } }, async (request) =>
    checkAudit(parts, personIdOf(request)),
  );
  // Whoever has the terminal made the code: the role comes with it.
  server.post(
    '/api/admin/first',
    { config: { purpose: 'core', owner: 'self', fresh: true }, schema: { body: FirstAdmin, response: nothing } },
    async (request, reply) => {
      await becomeFirstAdmin(parts, sessionOf(request), request.body.token);
      return reply.code(204).send(null);
    },
  );
}

function settingRoutes(server: HttpServer, parts: AdminParts): void {
  server.get('/api/admin/settings', { config: admin, schema: { response: { 200: SettingSheets } } }, async () => ({
    items: await listSettings(parts),
    next: null,
  }));
  server.put(
    '/api/admin/settings/:key',
    { config: changing, schema: { params: ByKey, body: ChangeSetting, response: { 200: SettingSheet } } },
    async (request) => changeSetting(parts, personIdOf(request), request.params.key, request.body),
  );
  server.post(
    '/api/admin/settings/:key/undo',
    { config: changing, schema: { params: ByKey, response: { 200: SettingSheet } } },
    async (request) => undoSetting(parts, personIdOf(request), request.params.key),
  );
}
