type Row = Record<string, unknown>;
type Kept = { row: Row; told: Row };

/** Where a row's time travels beside its answer: no JSON carries it, so a file's answers are the same on every run. */
export const tookMs = Symbol('how long the screen took');

const innocentStyles = ['figurative', 'fiction', 'past', 'professional', 'denied', 'everyday'];
const levels = ['none', 'distress', 'crisis'];

/** What all rows show together. `strict` asks for the label; `lenient` also takes what the row's author said is acceptable. */
export function sumUpCrisis(rows: Kept[]) {
  const danger = rows.filter(({ row }) => row.label === 'crisis');
  const raised = rows.filter(({ told }) => told.level === 'crisis');
  const innocent = rows.filter(({ row }) => row.label !== 'crisis');
  return {
    crisis: {
      rows: danger.length,
      recall: share(danger, isCrisis),
      recall_lenient: share(danger, isAcceptable),
      precision: share(raised, ({ row }) => row.label === 'crisis'),
      precision_lenient: share(raised, isAcceptable),
      kind: share(danger.filter(isCrisis), isKindRight),
    },
    strict: share(rows, ({ row, told }) => told.level === row.label),
    lenient: share(rows, isAcceptable),
    recall_by_kind: shares(danger, 'kind', isCrisis),
    recall_by_style: shares(danger, 'style', isCrisis),
    recall_by_lang: shares(danger, 'lang', isCrisis),
    raised: shares(
      innocent.filter(({ row }) => innocentStyles.includes(String(row.style ?? 'everyday'))),
      'style',
      (each) => isCrisis(each) && !isAcceptable(each),
    ),
    false_per_thousand: innocent.length === 0 ? null : round((1000 * innocent.filter(isCrisis).length) / innocent.length),
    confusion: Object.fromEntries(levels.map((label) => [label, countLevels(rows.filter(({ row }) => row.label === label))])),
    missed: danger.filter((each) => !isCrisis(each)).map(({ row }) => row.id),
    false_alarms: innocent.filter((each) => isCrisis(each)).map(({ row }) => row.id),
    ms: quantiles(rows.map(({ told }) => (told as { [tookMs]?: number })[tookMs] ?? 0)),
  };
}

/** What was missed and what was raised for nothing, with their words: for somebody's eyes, never for a file or a log. */
export function listMisses(rows: Kept[]): string[] {
  const line = (what: string, { row, told }: Kept) =>
    `${what} ${row.id} ${row.style ?? row.kind ?? ''} (${told.level} ${told.rule ?? ''}): ${wordsOf(row)}`;
  return [
    ...rows.filter((each) => each.row.label === 'crisis' && !isCrisis(each)).map((each) => line('missed', each)),
    ...rows.filter((each) => each.row.label !== 'crisis' && isCrisis(each)).map((each) => line('raised', each)),
  ];
}

const isCrisis = ({ told }: Kept): boolean => told.level === 'crisis';

function isAcceptable({ row, told }: Kept): boolean {
  const also: unknown[] = Array.isArray(row.also_ok) ? row.also_ok : [];
  return told.level === row.label || also.includes(told.level) || (told.kind !== null && also.includes(told.kind));
}

function isKindRight({ row, told }: Kept): boolean {
  const also: unknown[] = Array.isArray(row.also_ok) ? row.also_ok : [];
  return told.kind === row.kind || also.includes(told.kind);
}

function share(rows: Kept[], has: (kept: Kept) => boolean): number | null {
  return rows.length === 0 ? null : round(rows.filter(has).length / rows.length);
}

function shares(rows: Kept[], field: string, has: (kept: Kept) => boolean) {
  const groups = Map.groupBy(rows, ({ row }) => String(row[field] ?? 'unsaid'));
  return Object.fromEntries([...groups].map(([name, group]) => [name, { of: group.length, share: share(group, has) }]));
}

function countLevels(rows: Kept[]) {
  return Object.fromEntries(levels.map((level) => [level, rows.filter(({ told }) => told.level === level).length]));
}

function quantiles(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

function wordsOf({ text, turns }: Row): string {
  return typeof text === 'string' ? text : JSON.stringify(turns);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
