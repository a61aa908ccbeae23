import type { Answers, Value } from '#platform/dialogue/core/protocol.ts';
import type { Waiting } from './plan-day.ts';
import { estimateTask, type PlannedStep, readMinutes } from './plan-steps.ts';

/** For a thing of no known kind with no time written. */
const usualMinutes = 20;

/** The things that wait, each once, with what was said about them. A time that nobody wrote is the usual one of its kind. */
export function readWaiting(answers: Answers, language: 'es' | 'en'): Waiting[] {
  return thingsIn(answers).map(({ text, minutes }) => {
    const hour = readHour(text);
    return {
      text,
      minutes: minutes || (estimateTask(text, language) ?? usualMinutes),
      hasHour: hour !== null || has(answers.fixed, text),
      hour,
      cannotWait: has(answers['cannot-wait'], text),
      isHeavy: has(answers.heavy, text),
    };
  });
}

/** What was written, without repetitions; 0 minutes is "not said". */
export function thingsIn({ waiting }: Answers): PlannedStep[] {
  const lines = Array.isArray(waiting) ? waiting.map(readMinutes) : [];
  return lines.filter(({ text }, at) => lines.findIndex((each) => same(each.text, text)) === at);
}

/** "Dentista a las 16:30", "call at 5 pm": minutes since midnight, or `null` where no hour is written. */
export function readHour(text: string): number | null {
  const found =
    /\b(?:a las?|at)\s+(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s?m?\b|\b(\d{1,2}):(\d{2})\b|\b(\d{1,2})\s*([ap])\.?\s?m\b/i.exec(
      text,
    );
  if (!found) return null;
  const hour = Number(found[1] ?? found[4] ?? found[6]);
  const minute = Number(found[2] ?? found[5] ?? 0);
  const half = (found[3] ?? found[7])?.toLowerCase();
  if (hour > 23 || minute > 59) return null;
  return ((half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour) % 24) * 60 + minute;
}

function has(chosen: Value | undefined, text: string): boolean {
  return Array.isArray(chosen) && chosen.includes(text);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
