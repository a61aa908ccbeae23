import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldsOf, trainEmotion } from './train-emotion/learn.ts';
import { packEmotion } from './train-emotion/pack-emotion.ts';
import { readRows, taughtIn } from './train-emotion/read-rows.ts';
import { writeHashes } from './training/write-hashes.ts';

/** Trains what the analysis of texts weighs words with, and prints what cross-validation says of it. `npm run train:emotion`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const rows = readRows(root);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${rows.length} rows`);
say(JSON.stringify(foldsOf(rows)));

const weights = 'src/platform/analysis/text/core/emotion-weights.json';
const path = root + weights;
writeFileSync(path, packEmotion(trainEmotion(rows)));
writeHashes(root, 'data/evaluations/emotion.md', ['data/evaluations/emotion-dev.jsonl', ...taughtIn(root), weights]);
say(`${readFileSync(path).length} bytes`);
