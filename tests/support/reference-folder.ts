import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/**
 * A folder of the reference data, which is never part of the project: beside it at `../shared/data`, or nowhere. Tests that need it
 * are skipped by name where it is not, unless REQUIRE_REFERENCE_DATA says that it must be there.
 */
export function referenceFolder(name: string): string | undefined {
  const path = `${folder}${name}/`;
  if (existsSync(path)) return path;
  if (process.env.REQUIRE_REFERENCE_DATA === '1')
    throw new Error(`REQUIRE_REFERENCE_DATA=1, and there is no ../shared/data/${name}`);
  return undefined;
}
