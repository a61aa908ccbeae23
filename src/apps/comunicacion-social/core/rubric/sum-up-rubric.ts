type Row = Record<string, unknown>;
type Kept = { row: Row; told: Row };

/** What all rows show together: of what was found met, which part is; of what is met, which part was found; for each skill and over all. */
export function sumUpRubric(rows: Kept[]) {
  const labelled = rows.filter(({ row }) => isLabel(row.label));
  const skills = [...Map.groupBy(labelled, ({ row }) => String(row.skill))].sort(([one], [other]) => one.localeCompare(other));
  return {
    ...scoresOf(labelled),
    skills: Object.fromEntries(skills.map(([skill, group]) => [skill, { n: group.length, ...scoresOf(group) }])),
  };
}

/** The rows on which the answer and the label differ, with their words: for somebody's eyes, never for a file or a log. */
export function listRubricMisses(rows: Kept[]): string[] {
  return rows
    .filter(({ row, told }) => isLabel(row.label) && isMet(row.label) !== isMet(told.verdict))
    .map(({ row, told }) => `${row.id} ${row.skill} (${row.label}, found ${told.verdict} ${told.rule ?? ''}): ${row.reply}`);
}

/** Rows on which those who labelled them did not agree have another word, and count for nothing. */
function isLabel(label: unknown): boolean {
  return label === 'met' || label === 'partial' || label === 'unclear' || label === 'absent';
}

function scoresOf(rows: Kept[]) {
  const right = rows.filter(({ row, told }) => isMet(row.label) && isMet(told.verdict)).length;
  return {
    precision: share(right, rows.filter(({ told }) => isMet(told.verdict)).length),
    recall: share(right, rows.filter(({ row }) => isMet(row.label)).length),
  };
}

function isMet(verdict: unknown): boolean {
  return verdict === 'met';
}

function share(some: number, all: number): number | null {
  return all === 0 ? null : Math.round((1000 * some) / all) / 1000;
}
