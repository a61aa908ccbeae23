import type { DraftLevel, DraftStep, ScenarioDraft } from './draft.ts';

/** Changes one level of a draft. */
export function changeLevel(draft: ScenarioDraft, index: number, change: (level: DraftLevel) => DraftLevel): ScenarioDraft {
  const [first, second, third] = draft.levels;
  const at = (level: DraftLevel, own: number) => (own === index ? change(level) : level);
  return { ...draft, levels: [at(first, 0), at(second, 1), at(third, 2)] };
}

/** Changes one step of a level; none where it is gone. */
export function changeStep(level: DraftLevel, key: string, change: (step: DraftStep) => DraftStep): DraftLevel {
  return { ...level, steps: level.steps.map((step) => (step.key === key ? change(step) : step)) };
}

/** A key that no step of this level has. */
export function freeKey({ steps }: DraftLevel): string {
  const taken = new Set(steps.map(({ key }) => key));
  let number = steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

/** Puts a step at a place. */
export function insertStep(level: DraftLevel, step: DraftStep, index: number): DraftLevel {
  return { ...level, steps: level.steps.toSpliced(index, 0, step) };
}

/** Moves a step one place up (−1) or down (1); at either end it stays. */
export function moveStep(level: DraftLevel, key: string, by: -1 | 1): DraftLevel {
  const from = level.steps.findIndex((step) => step.key === key);
  const step = level.steps[from];
  const to = from + by;
  if (!step || to < 0 || to >= level.steps.length) return level;
  return { ...level, steps: level.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** Takes a step out. What led to it leads nowhere until somebody says where. */
export function removeStep(level: DraftLevel, key: string): DraftLevel {
  return { ...level, steps: level.steps.filter((step) => step.key !== key).map((step) => redirect(step, key, null)) };
}

/** Takes an added step out again while it stands as it came: nothing written in it, and nothing that leads to it. */
export function takeBackStep(level: DraftLevel, added: DraftStep): DraftLevel {
  const without = removeStep(level, added.key);
  const rest = level.steps.filter(({ key }) => key !== added.key);
  const now = level.steps.find(({ key }) => key === added.key);
  return isSame(now, added) && isSame(without.steps, rest) ? without : level;
}

/** Whether two parts of a draft say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Puts back what `removeStep` took out of `before`: the step where it stood, and what led to it, unless that leads elsewhere by now. */
export function restoreStep(level: DraftLevel, before: DraftLevel, key: string): DraftLevel {
  const index = before.steps.findIndex((step) => step.key === key);
  const step = before.steps[index];
  if (!step || level.steps.some((one) => one.key === key)) return level;
  const steps = level.steps.map((now) => {
    const then = before.steps.find((one) => one.key === now.key);
    return then ? leadBack(now, then, key) : now;
  });
  return insertStep({ ...level, steps }, step, Math.min(index, steps.length));
}

function leadBack(now: DraftStep, then: DraftStep, key: string): DraftStep {
  const { turn } = now;
  const ways = turn.ways.map((way, index) => (way.to === null && then.turn.ways[index]?.to === key ? { ...way, to: key } : way));
  const otherwise = turn.otherwise === null && then.turn.otherwise === key ? key : turn.otherwise;
  return { ...now, turn: { ...turn, ways, otherwise } };
}

function redirect(step: DraftStep, from: string, to: string | null): DraftStep {
  const { turn } = step;
  const ways = turn.ways.map((way) => (way.to === from ? { ...way, to } : way));
  return { ...step, turn: { ...turn, ways, otherwise: turn.otherwise === from ? to : turn.otherwise } };
}
