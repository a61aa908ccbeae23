import { type House, targetOf } from '../house.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const serverPackages =
  /^(node:.*|@?fastify|@fastify|pg|pg-boss|drizzle-orm|pino|undici|ioredis|better-auth|jose|prom-client|nodemailer|@electric-sql|@node-rs|zod)(\/|$)/;
const forBothSides =
  /^src\/platform\/(errors|i18n)\/|\/core\/|\.(json|css|svg|woff2)(\?\w+)?$|^src\/platform\/catalog\/define-app\.ts$/;

/** What a page carries along is downloaded by everybody, so the way from a page to each file is walked to its end. */
export const browserCode: Rule[] = [
  {
    says: 'browser code reaches only browser code, app.ts, errors, i18n and core, and contracts as types',
    breaches: (house) => {
      const byPath = new Map(house.files.map((file) => [file.path, file]));
      const start = house.files.filter(({ path }) => placeOf(path).isBrowser);
      const seen = new Set(start);
      const found: string[] = [];
      // The set grows while it is walked: what a file carries along is looked at in its turn.
      for (const file of seen) {
        for (const { imported, path, why } of links(file)) {
          if (why) found.push(`${file.path}:${imported.line} ${why} (${imported.specifier})`);
          const next = path && !imported.typeOnly && !why ? byPath.get(path) : undefined;
          if (next) seen.add(next);
        }
      }
      return found;
    },
  },
];

function links(file: SourceFile): { imported: House['files'][number]['imports'][number]; path?: string; why?: string }[] {
  return file.imports.map((imported) => {
    const target = targetOf(file.path, imported.specifier);
    if ('packageName' in target) {
      const forbidden = serverPackages.test(target.packageName) && !imported.typeOnly;
      return { imported, why: forbidden ? 'this package stays on the server' : undefined };
    }
    return { imported, path: target.path, why: whyNotInBrowser(target.path, imported.typeOnly) };
  });
}

function whyNotInBrowser(path: string, typeOnly: boolean): string | undefined {
  if (placeOf(path).isBrowser || forBothSides.test(path) || /\/app\.ts$/.test(path)) return undefined;
  if (/\/contract\.ts$/.test(path)) return typeOnly ? undefined : 'a contract reaches the browser as types only (import type)';
  return 'this file stays on the server';
}
