import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseThresholds } from './train-screen/choose-thresholds.ts';
import { placesInScreen, scoresByFold, trainScreen } from './train-screen/learn.ts';
import { inSteps, packWeights } from './train-screen/pack-weights.ts';
import { readExamples, sourcesIn } from './train-screen/read-examples.ts';
import { writeHashes } from './training/write-hashes.ts';

/**
 * Trains what the screen of messages weighs words with, and prints what cross-validation says of it. The same data give the same
 * bytes. `npm run train:screen`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const examples = readExamples(root);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${examples.length} examples, ${placesInScreen} places`);

const scored = scoresByFold(examples);
const { thresholds, figures } = chooseThresholds(scored);
say(JSON.stringify({ thresholds, ...figures }, null, 1));

const packed = packWeights(inSteps(trainScreen(examples)), thresholds);
writeFileSync(`${root}src/platform/safety/core/screen/weights.json`, packed);
writeHashes(root, 'docs/screen-card.md', [...sourcesIn(root), 'src/platform/safety/core/screen/weights.json']);
say(`${packed.length} bytes`);
