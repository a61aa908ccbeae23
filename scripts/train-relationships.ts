import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inSteps, packRelations } from './train-relationships/pack-weights.ts';
import { judgedFile, readTaught, taughtFiles } from './train-relationships/read-rows.ts';
import { learnSecondLook, weighUnseen } from './train-relationships/second-look.ts';
import { trainRelations } from './train-relationships/train-relations.ts';
import { writeHashes } from './training/write-hashes.ts';

/** Trains what Spoiler-Alert weighs messages and what repeats with, and prints what chats it had not seen say of it. `npm run train:relationships`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const rows = readTaught(root);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(
  `${rows.length} rows, ${rows.filter(({ isWhole }) => isWhole).length} whole chats, ${rows.flatMap(({ messages }) => messages).length} messages`,
);

const { told, ...patterns } = learnSecondLook(weighUnseen(rows));
say(JSON.stringify(told, null, 1));

const engine = 'src/apps/spoiler-alert/core/engine/';
writeFileSync(
  `${root}${engine}relation-weights.json`,
  packRelations(inSteps(trainRelations(rows.flatMap(({ messages }) => messages)))),
);
writeFileSync(`${root}${engine}pattern-weights.json`, `${JSON.stringify(patterns)}\n`);
const written = ['relation-weights.json', 'pattern-weights.json'].map((name) => engine + name);
writeHashes(root, 'data/evaluations/relationships.md', [judgedFile, ...taughtFiles(root), ...written]);
for (const path of written) say(`${path}: ${readFileSync(root + path).length} bytes`);
