import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 30_000, hookTimeout: 120_000 };
const setupFiles = 'tests/support/start-world.ts';
/** Each worker opens one world, on a database of its own, and keeps it for all its files. */
const oneWorldEach = { pool: 'forks' as const, isolate: false, setupFiles, ...patience };
const integration = ['src/**/tests/*.integration.test.ts', 'tests/**/*.integration.test.ts'];
const nodes = ['src/platform/cache/tests/*.integration.test.ts', 'tests/integration/two-nodes/*.integration.test.ts'];

/** The suites. `postgres` is `integration` once more, on a real PostgreSQL; `redis` is what several nodes share, on a real Redis. */
export default defineConfig({
  test: {
    // Two cores are what the suites are made for: on one of them the other waits for a database or a disk.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['src/**/tests/*.unit.test.ts', 'tests/unit/*.unit.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'web',
          include: ['src/**/tests/*.web.test.tsx', 'src/**/tests/*.web.test.ts'],
          environment: 'happy-dom',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: integration,
          // What two processes do on one database needs a PostgreSQL.
          exclude: ['src/platform/admin/tests/two-nodes.integration.test.ts', ...nodes],
          globalSetup: 'tests/support/embedded-setup.ts',
          ...oneWorldEach,
        },
      },
      {
        test: {
          name: 'postgres',
          include: integration,
          exclude: [
            'src/platform/db/tests/embedded-database.integration.test.ts',
            // It starts on a folder of its own, whatever the database of the suite is.
            'tests/integration/first-admin.integration.test.ts',
            ...nodes,
          ],
          globalSetup: 'tests/support/postgres-setup.ts',
          ...oneWorldEach,
        },
      },
      {
        test: {
          name: 'redis',
          include: nodes,
          globalSetup: 'tests/support/redis-setup.ts',
          pool: 'forks',
          maxWorkers: 1,
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.e2e.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
