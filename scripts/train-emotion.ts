import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldsOf, trainEmotion } from './train-emotion/learn.ts';
import { packEmotion } from './train-emotion/pack-emotion.ts';
import { readRows } from './train-emotion/read-rows.ts';

/** Trains what the analysis of texts weighs words with, and prints what cross-validation says of it. `npm run train:emotion`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const rows = readRows(root);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${rows.length} rows`);
say(JSON.stringify(foldsOf(rows)));

const path = `${root}src/platform/analysis/text/core/emotion-weights.json`;
writeFileSync(path, packEmotion(trainEmotion(rows)));
say(`${readFileSync(path).length} bytes`);
