import type { Said } from '../../src/platform/analysis/text/core/coverage-steps.ts';
import { weighEmotion } from '../../src/platform/analysis/text/core/weigh-emotion.ts';
import { trainEmotion } from './learn.ts';
import { inSteps } from './pack-emotion.ts';
import type { EmotionRow } from './read-rows.ts';

const folds = 5;

/** Five-fold cross-validation of the judged rows, row by row. */
export function askEmotion(rows: EmotionRow[]): Said[] {
  const judged = rows.filter(({ isJudged }) => isJudged);
  return Array.from({ length: folds }, (_, fold) => judged.filter((_row, at) => at % folds === fold)).flatMap((asked) => {
    const left = new Set(asked);
    const weights = inSteps(trainEmotion(rows.filter((row) => !left.has(row))));
    return asked.map(({ emotion, features }) => {
      const shares = weighEmotion(features, weights);
      const share = Math.max(...shares);
      return { share, isRight: shares.indexOf(share) === emotion };
    });
  });
}
