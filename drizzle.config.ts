import { defineConfig } from 'drizzle-kit';

/** Every slice's tables become one history of forward-only SQL files. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/**/tables.ts',
  out: './src/platform/db/migrations',
});
