import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string | null;
    dataDir: string;
    whyNoDatabase: string | null;
  }
}

/** Gives the integration suite a data folder of its own; the world opens the embedded database in it. */
export default function setup(project: TestProject): () => void {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-tests-'));
  project.provide('dataDir', dataDir);
  project.provide('databaseUrl', null);
  project.provide('whyNoDatabase', null);
  // The database's own process may still be closing its files.
  return () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
}
