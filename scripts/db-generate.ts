import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSchema } from '../src/platform/db/describe-schema.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openDatabase } from '../src/platform/db/open-database.ts';

// Turns changed tables.ts files into one SQL migration to be read and committed, and writes docs/schema.sql anew.

const root = join(import.meta.dirname, '..');
const kit = spawnSync(process.execPath, [join(root, 'node_modules/drizzle-kit/bin.cjs'), 'generate', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (kit.status !== 0) process.exit(kit.status ?? 1);

const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-schema-'));
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const database = await openDatabase({ dataDir, log });
try {
  await migrate(database);
  writeFileSync(join(root, 'docs/schema.sql'), await describeSchema(database.pool));
  process.stdout.write('docs/schema.sql is up to date\n');
} finally {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}
