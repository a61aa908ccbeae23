import type { HttpServer } from '../../http/server.ts';
import { deletionRoutes } from './deletion-routes.ts';
import { type ExportRouteParts, exportRoutes } from './export-routes.ts';
import type { ImportParts } from './import-archive.ts';
import { importRoutes } from './import-routes.ts';
import type { DeletionParts } from './manage-deletion.ts';

type Parts = ExportRouteParts & ImportParts & DeletionParts;

/** What a person does with everything that is theirs: take it along, bring it here, have it forgotten. */
export async function belongingsRoutes(server: HttpServer, parts: Parts): Promise<void> {
  exportRoutes(server, parts);
  await importRoutes(server, parts);
  deletionRoutes(server, parts);
}
