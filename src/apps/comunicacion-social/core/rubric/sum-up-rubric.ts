type Row = Record<string, unknown>;
type Kept = { row: Row; told: Row };

/** What all rows show together: of what was found met, which part is; of what is met, which part was found; for each skill and over all. */
export function sumUpRubric(rows: Kept[]) {
  const labelled = rows.filter(({ row }) => typeof row.label === 'string');
  const skills = [...Map.groupBy(labelled, ({ row }) => String(row.skill))].sort(([one], [other]) => one.localeCompare(other));
  return {
    ...scoresOf(labelled),
    skills: Object.fromEntries(skills.map(([skill, group]) => [skill, { n: group.length, ...scoresOf(group) }])),
  };
}

/** The rows on which the answer and the label differ, with their words: for somebody's eyes, never for a file or a log. */
export function listRubricMisses(rows: Kept[]): string[] {
  return rows
    .filter(({ row, told }) => typeof row.label === 'string' && isMet(row.label) !== isMet(told.verdict))
    .map(({ row, told }) => `${row.id} ${row.skill} (${row.label}, found ${told.verdict} ${told.rule ?? ''}): ${row.reply}`);
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
