import { readdirSync, readFileSync } from 'node:fs';
import { Emotion } from '../../src/platform/analysis/contract.ts';
import { type EmotionFeatures, emotionFeatures } from '../../src/platform/analysis/text/core/emotion-features.ts';
import { findCues } from '../../src/platform/analysis/text/core/find-cues.ts';

/** A text with what it expresses. `isJudged`: cross-validation is told of it. */
export type EmotionRow = { emotion: number; features: EmotionFeatures; isJudged: boolean };

/** The rows that are learnt from: the development set, and `data/training/emotion` (emotion, language, valence and text, apart by tabs). */
export function readRows(root: string): EmotionRow[] {
  const dev = linesOf(`${root}data/evaluations/emotion-dev.jsonl`).map((line) => {
    const { emotion, lang, text } = JSON.parse(line) as Record<'emotion' | 'lang' | 'text', string>;
    return rowOf(emotion, lang, text, true);
  });
  const taught = taughtIn(root).flatMap((path) =>
    linesOf(root + path).map((line) => {
      const [emotion = '', lang = '', , text = ''] = line.split('\t');
      return rowOf(emotion, lang, text, false);
    }),
  );
  return [...dev, ...taught];
}

/** The files of rows that are learnt from, beside the development set. */
export function taughtIn(root: string): string[] {
  const folder = 'data/training/emotion/';
  return readdirSync(root + folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => folder + name);
}

function rowOf(emotion: string, lang: string, text: string, isJudged: boolean): EmotionRow {
  const at = Emotion.options.indexOf(Emotion.parse(emotion));
  return { emotion: at, features: emotionFeatures(text, findCues(text, lang === 'en' ? 'en' : 'es')), isJudged };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
