import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The package of networks for hands lets nobody import its weights by name, so they are taken by their path. */
export const netsForHands = {
  '@vladmandic/human/models': join(dirname(resolve('@vladmandic/human')), '../models'),
};
