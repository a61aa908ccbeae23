import { readdirSync, readFileSync } from 'node:fs';
import { isPlain } from '../../src/platform/safety/core/rules.ts';
import { findSigns } from '../../src/platform/safety/core/screen/find-signs.ts';
import { type Features, featuresOf } from '../../src/platform/safety/core/screen/weigh.ts';

type Row = { text: string; label: 'none' | 'distress' | 'crisis'; style: string };

/** A sentence with what it is, as the training sees it. `fold`: which part of the cross-validation judges it, -1 for none. */
export type Example = Row & {
  fold: number;
  /** The rules were written with these rows in sight, so what they say of them is too good. */
  isSeen: boolean;
  /** A rule decides it alone. */
  isPlain: boolean;
  hasSigns: boolean;
  features: Features;
};

export const folds = 5;

/** The files that are learnt from, in the order they are read. What is held out is never one of them. */
export function sourcesIn(root: string): string[] {
  return [
    'data/evaluations/crisis-dev.jsonl',
    'data/evaluations/crisis-more.jsonl',
    'data/evaluations/everyday.jsonl',
    'src/platform/safety/tests/sentences.json',
    'src/platform/safety/tests/more-sentences.json',
    ...readdirSync(`${root}data/training`)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => `data/training/${name}`),
  ];
}

/** All examples. The older sentences and our own additions are only learnt from, never judged by. */
export function readExamples(root: string): Example[] {
  const sources = sourcesIn(root);
  const [dev = '', more = '', everyday = '', sentences = '', moreSentences = '', ...training] = sources.map((source) =>
    readFileSync(root + source, 'utf8'),
  );
  const old = JSON.parse(sentences) as { danger: Record<string, string[]>; harmless: string[] };
  const older = JSON.parse(moreSentences) as { danger: string[]; harmless: string[] };
  const plainly = (label: Row['label'], texts: string[]) => texts.map((text) => ({ text, label, style: 'older' }));
  return [
    ...judged(rowsOf(dev), true),
    ...learnt(rowsOf(more)),
    ...judged(
      rowsOf(everyday).map(({ text }) => ({ text, label: 'none' as const, style: 'everyday set' })),
      true,
    ),
    // Those that tests hold it to are learnt more than once.
    ...Array.from({ length: 3 }, () => [
      ...learnt(plainly('crisis', [...Object.values(old.danger).flat(), ...older.danger])),
      ...learnt(plainly('none', [...old.harmless, ...older.harmless])),
    ]).flat(),
    ...training.flatMap((file, at) => {
      const isEveryday = sources.at(at - training.length)?.includes('/everyday-');
      return judged(isEveryday ? tabbed(file).map((row) => ({ ...row, style: 'everyday set' })) : tabbed(file), false);
    }),
  ];
}

function judged(rows: Row[], isSeen: boolean): Example[] {
  return rows.map((row, at) => exampleOf(row, at % folds, isSeen));
}

function learnt(rows: Row[]): Example[] {
  return rows.map((row) => exampleOf(row, -1, true));
}

function exampleOf({ text, label, style }: Row, fold: number, isSeen: boolean): Example {
  const signs = findSigns(text);
  return {
    text,
    label,
    style,
    fold,
    isSeen,
    isPlain: signs.danger.some(({ id, isLight }) => isPlain(id) && !isLight),
    hasSigns: signs.danger.length > 0,
    features: featuresOf(signs),
  };
}

function rowsOf(lines: string): Row[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** `label, kind, style, lang, text`, apart by tabs or bars; a line that is not so is left out. */
function tabbed(file: string): Row[] {
  return file.split('\n').flatMap((line) => {
    const [label, , style, , ...text] = line.split(line.includes('\t') ? '\t' : ' | ').map((part) => part.trim());
    if (label !== 'none' && label !== 'distress' && label !== 'crisis') return [];
    return style && text.length > 0 ? [{ label, style, text: text.join(' ') }] : [];
  });
}
