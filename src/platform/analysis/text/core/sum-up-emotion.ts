import { Emotion } from '../../contract.ts';

type Row = Record<string, unknown>;
type Kept = { row: Row; told: Row };

/** A valence nearer to nothing than this has no sign. */
const leastValence = 0.1;

/**
 * What all rows show together: macro-F1 over the emotions that are there, each one's precision, recall and F1, how often the valence
 * has the label's sign, and both again for what was said with certainty.
 */
export function sumUpEmotion(rows: Kept[]) {
  const labelled = rows.filter(({ row }) => Emotion.safeParse(row.emotion).success);
  const sure = labelled.filter(({ told }) => told.sure === true);
  return {
    ...scoresOf(labelled),
    valence_sign: signOf(rows),
    sure: { rows: sure.length, macro_f1: scoresOf(sure).macro_f1, valence_sign: signOf(sure) },
    by_style: Object.fromEntries(
      [...Map.groupBy(labelled, ({ row }) => String(row.style ?? 'unsaid'))].map(([style, group]) => [
        style,
        { of: group.length, right: share(group, isRight) },
      ]),
    ),
  };
}

function scoresOf(rows: Kept[]) {
  const there = Emotion.options.filter((name) => rows.some(({ row }) => row.emotion === name));
  const emotions = there.map((name) => {
    const right = rows.filter((each) => each.row.emotion === name && isRight(each)).length;
    const precision = part(right, rows.filter(({ told }) => told.emotion === name).length);
    const recall = part(right, rows.filter(({ row }) => row.emotion === name).length);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { name, f1, told: { precision: round(precision), recall: round(recall), f1: round(f1) } };
  });
  const sum = emotions.reduce((total, { f1 }) => total + f1, 0);
  return {
    macro_f1: emotions.length === 0 ? null : round(sum / emotions.length),
    emotions: Object.fromEntries(emotions.map(({ name, told }) => [name, told])),
  };
}

function signOf(rows: Kept[]): number | null {
  const signed = rows.filter(({ row }) => typeof row.valence === 'number' && Math.abs(row.valence) > leastValence);
  return share(signed, ({ row, told }) => Math.sign(Number(told.valence)) === Math.sign(Number(row.valence)));
}

const isRight = ({ row, told }: Kept): boolean => row.emotion === told.emotion;

function share(rows: Kept[], has: (kept: Kept) => boolean): number | null {
  return rows.length === 0 ? null : round(rows.filter(has).length / rows.length);
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
