import type { DeadlineGround } from './compute-deadline.ts';
import type { DeadlineQuestion } from './deadline-question.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import type { PlainDate } from './plain-date.ts';
import type { StopFault } from './standstill-of.ts';

/** What makes a date less certain than it looks, or says that it has gone by. Each has its words in the locales. */
export type DeadlineWarning =
  | 'past'
  | 'future-trigger'
  | 'back-is-over'
  | 'older-than-text'
  | 'other-country'
  | 'text-changed'
  | StopFault;

/** Everything that a person has to know before they rely on the date, the gravest first. */
export function warningsOf({
  rule,
  question: { trigger, place },
  ground: { today, lawVersion },
  date,
  fault,
}: {
  rule: DeadlineRule;
  question: DeadlineQuestion;
  ground: DeadlineGround;
  date: PlainDate;
  fault?: StopFault | undefined;
}): DeadlineWarning[] {
  const isBack = rule.from === 'back';
  const found: (DeadlineWarning | false | undefined)[] = [
    date < today && (isBack && trigger < today ? 'back-is-over' : 'past'),
    place.country !== rule.country && 'other-country',
    !isBack && trigger > today && 'future-trigger',
    Boolean(lawVersion) && trigger < (lawVersion ?? '') && 'older-than-text',
    fault,
  ];
  return found.filter((one): one is DeadlineWarning => Boolean(one));
}
