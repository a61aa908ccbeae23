import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverageSteps } from '../src/platform/analysis/text/core/coverage-steps.ts';
import { askEmotion } from './train-emotion/ask-emotion.ts';
import { readRows } from './train-emotion/read-rows.ts';

/**
 * Measures how often the emotion that texts are read as is right, by the share the weights give it. `npm run calibrate:emotion`,
 * after every training. Rows are only ever judged by weights that did not learn from them.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const said = askEmotion(readRows(root));
const steps = coverageSteps(said);
const made =
  'npm run calibrate:emotion. Five-fold cross-validation of data/evaluations/emotion-dev.jsonl with all other training rows; ' +
  'pooled so that more share never means less coverage. `said`: every judged row, its share in thousandths, + where it was right, - where it was not.';
const kept = said.map(({ share, isRight }) => Math.round(share * 1000) * (isRight ? 1 : -1));
const places = `${root}src/platform/analysis/text/core/emotion-coverage.json`;
writeFileSync(places, `${JSON.stringify({ made, rows: said.length, steps }, null, 2)}\n`);
writeFileSync(`${root}data/evaluations/emotion-said.json`, `${JSON.stringify({ made, said: kept })}\n`);
process.stdout.write(`${JSON.stringify(steps)}\n`);
