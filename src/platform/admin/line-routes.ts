import { z } from 'zod';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { HelpCountry } from '../safety/contract.ts';
import { changeLine, listLineHistory, listLines } from '../safety/lines/change-line.ts';
import { AdminLine, AdminLines, ChangeLine, LineHistory } from '../safety/lines/contract.ts';
import type { AdminParts } from './admin-parts.ts';
import { admin, changing } from './route-terms.ts';

const OneLine = z.strictObject({ country: HelpCountry, key: z.string().min(1).max(80) });

/** The help lines: reviewing them, changing what is wrong, hiding what does not answer any more. */
export function lineRoutes(server: HttpServer, parts: AdminParts): void {
  server.get('/api/admin/help-lines', { config: admin, schema: { response: { 200: AdminLines } } }, async () => ({
    items: await listLines(parts),
    next: null,
  }));
  server.put(
    '/api/admin/help-lines/:country/:key',
    { config: changing, schema: { params: OneLine, body: ChangeLine, response: { 200: AdminLine } } },
    async (request) => changeLine(parts, personIdOf(request), request.params, request.body),
  );
  server.get(
    '/api/admin/help-lines/:country/:key/history',
    { config: admin, schema: { params: OneLine, response: { 200: LineHistory } } },
    async (request) => ({ items: await listLineHistory(parts, request.params), next: null }),
  );
}
