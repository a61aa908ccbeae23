import { Readable } from 'node:stream';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { ArchiveNotValid, Imported, mostImportBytes } from './contract.ts';
import { type ImportParts, importArchive } from './import-archive.ts';

/** Bringing a copy here: the zip is the body, read as it comes and never held whole in memory. */
export async function importRoutes(server: HttpServer, parts: ImportParts): Promise<void> {
  await server.register(async (scope) => {
    scope.addContentTypeParser('application/zip', { bodyLimit: mostImportBytes }, (_request, payload, done) =>
      done(null, payload),
    );
    scope.post(
      '/api/user/import',
      {
        bodyLimit: mostImportBytes,
        config: { purpose: 'account', owner: 'self', fresh: true },
        schema: { response: { 200: Imported } },
      },
      async (request) => {
        if (!(request.body instanceof Readable)) throw new ArchiveNotValid({ why: 'not-a-zip' });
        return importArchive(parts, personIdOf(request), request.body);
      },
    );
  });
}
