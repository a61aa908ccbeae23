import type { Db } from '../db/open-database.ts';
import { personIdOf } from '../http/person.ts';
import type { HttpServer } from '../http/server.ts';
import { Applications, ListApplications } from './contract.ts';
import type { AppSpec } from './define-app.ts';
import { listApplications } from './list-applications.ts';

/** What there is to open. Few enough to travel whole, in the shape of every list. */
export function catalogRoutes(server: HttpServer, parts: { db: Db; apps: readonly AppSpec[]; now: () => Date }): void {
  server.get(
    '/api/applications',
    { schema: { querystring: ListApplications, response: { 200: Applications } } },
    async (request) => ({ items: await listApplications(parts, personIdOf(request), request.query), next: null }),
  );
}
