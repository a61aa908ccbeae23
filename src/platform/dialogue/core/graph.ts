import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Answers, Protocol, Run, Step, Value, When } from './protocol.ts';

/** The step of that id; an unknown one is a bug of the protocol, never something a person did. */
export function getStep(protocol: Protocol, stepId: string): Step {
  const step = protocol.steps.find((each) => each.id === stepId);
  if (!step) throw new Error(`protocol ${protocol.id} has no step ${stepId}`);
  return step;
}

/** The key under which the texts of a step lie. */
export function wordsOf(protocol: Protocol, stepId: string): string {
  return getStep(protocol, stepId).words ?? stepId;
}

/** Where the graph goes after a step, given the answers on the way there; `end` finishes. */
export function nextStep(protocol: Protocol, stepId: string, answers: Answers): string {
  const step = getStep(protocol, stepId);
  const chosen = step.next?.find((each) => !each.when || holds(each.when, answers));
  if (chosen) return chosen.to;
  return protocol.steps[protocol.steps.indexOf(step) + 1]?.id ?? 'end';
}

/** The answers that lie on the way walked: one given before a correction that changed the branch does not count. */
export function answersOnPath(run: Run): Answers {
  return Object.fromEntries(Object.entries(run.answers).filter(([stepId]) => run.path.includes(stepId)));
}

/** The answers with this one in them; what rested on another one is forgotten, because it was said about something else. */
export function withAnswer(protocol: Protocol, run: Run, value: Value): Answers {
  const before = run.answers[run.stepId];
  const isNew = before !== undefined && JSON.stringify(before) !== JSON.stringify(value);
  const rests = (stepId: string) => isNew && protocol.steps.find(({ id }) => id === stepId)?.restsOn?.includes(run.stepId);
  return { ...Object.fromEntries(Object.entries(run.answers).filter(([stepId]) => !rests(stepId))), [run.stepId]: value };
}

/** Goes on from an answered step to the next one to ask: neither answered already nor without anything to ask. */
export function advance(protocol: Protocol, run: Run, adaptation: Adaptation): Run {
  let { stepId } = run;
  const path = [...run.path];
  for (;;) {
    const answers = answersOnPath({ ...run, path });
    stepId = nextStep(protocol, stepId, answers);
    if (stepId === 'end') return { ...run, stepId, path };
    if (getStep(protocol, stepId).asks?.(answers, adaptation) === false) continue;
    path.push(stepId);
    if (!(stepId in run.answers)) return { ...run, stepId, path };
  }
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

function holds(when: When, answers: Answers): boolean {
  const value = answers[when.step];
  const has = (wanted: string | number) => (Array.isArray(value) ? value.includes(String(wanted)) : value === wanted);
  if (when.answered !== undefined && (value !== undefined && value !== null) !== when.answered) return false;
  if (when.equals !== undefined && !has(when.equals)) return false;
  if (when.oneOf && !when.oneOf.some(has)) return false;
  if (when.atLeast !== undefined && !(typeof value === 'number' && value >= when.atLeast)) return false;
  return when.atMost === undefined || (typeof value === 'number' && value <= when.atMost);
}
