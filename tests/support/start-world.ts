import { beforeAll } from 'vitest';
import { aWorld, whyNoDatabase } from './world.ts';

// Opening a new database takes a while on a busy machine: no test should pay for being the first.
beforeAll(async () => {
  if (!whyNoDatabase) await aWorld();
}, 120_000);
