/** How grave what was said is, and what it is about: a kind of the screen's, of crisis or of distress. */
export type Weight = { level: 'distress' | 'crisis'; kind: string };

const urgent = ['medical', 'plan', 'goodbye'];

/** Whether the one is graver than the other: danger than a hard moment, and what may kill in minutes than any other danger. */
export function isGraver(one: Weight, other: Weight): boolean {
  return gravityOf(one) > gravityOf(other);
}

/** Somebody else's danger is the one in which the person who writes is safe. */
function gravityOf({ level, kind }: Weight): number {
  if (level === 'distress') return 0;
  if (kind === 'someone-else') return 1;
  return urgent.includes(kind) ? 3 : 2;
}
