import type { Protocol, Run, Step, Value, When } from './protocol.ts';

/** The step of that id; an unknown one is a bug of the protocol, never something a person did. */
export function getStep(protocol: Protocol, stepId: string): Step {
  const step = protocol.steps.find((each) => each.id === stepId);
  if (!step) throw new Error(`protocol ${protocol.id} has no step ${stepId}`);
  return step;
}

/** Where the graph goes after a step, given the answers on the way there; `end` finishes. */
export function nextStep(protocol: Protocol, stepId: string, answers: Record<string, Value>): string {
  const step = getStep(protocol, stepId);
  const chosen = step.next?.find((each) => !each.when || holds(each.when, answers));
  if (chosen) return chosen.to;
  return protocol.steps[protocol.steps.indexOf(step) + 1]?.id ?? 'end';
}

/** The answers that lie on the way walked: one given before a correction that changed the branch does not count. */
export function answersOnPath(run: Run): Record<string, Value> {
  return Object.fromEntries(Object.entries(run.answers).filter(([stepId]) => run.path.includes(stepId)));
}

/** The most steps still possible from here, this one included: what is announced never grows. */
export function longestFrom(protocol: Protocol, stepId: string): number {
  if (stepId === 'end') return 0;
  return 1 + Math.max(0, ...successors(protocol, stepId).map((next) => longestFrom(protocol, next)));
}

/** Every step that may follow, whatever the answers. */
export function successors(protocol: Protocol, stepId: string): string[] {
  const step = getStep(protocol, stepId);
  const following = protocol.steps[protocol.steps.indexOf(step) + 1]?.id ?? 'end';
  if (!step.next) return [following];
  const listed = step.next.map((each) => each.to);
  return step.next.some((each) => !each.when) ? listed : [...listed, following];
}

function holds(when: When, answers: Record<string, Value>): boolean {
  const value = answers[when.step];
  const has = (wanted: string | number) => (Array.isArray(value) ? value.includes(String(wanted)) : value === wanted);
  if (when.answered !== undefined && (value !== undefined && value !== null) !== when.answered) return false;
  if (when.equals !== undefined && !has(when.equals)) return false;
  if (when.oneOf && !when.oneOf.some(has)) return false;
  if (when.atLeast !== undefined && !(typeof value === 'number' && value >= when.atLeast)) return false;
  return when.atMost === undefined || (typeof value === 'number' && value <= when.atMost);
}
