import { computeDeadline } from '../core/deadlines/compute-deadline.ts';
import { noChanges, yearsOf } from '../core/deadlines/deadline-question.ts';
import type { Source } from '../core/deadlines/deadline-rule.ts';
import { deadlineNotes, deadlineRules, findRule } from '../core/deadlines/deadline-rules.ts';
import type { CitedArticle, ComputeDeadline, CountedDeadline, DeadlineRules, KeptDeadline } from '../deadlines/contract.ts';
import { calendarOf } from '../server/deadlines/calendar-of.ts';
import { showRule } from '../server/deadlines/list-rules.ts';

const lawTitle = 'Ley de prueba';
export const today = '2026-11-24';
export const dismissal: ComputeDeadline = {
  ...{ ruleId: 'mx-dismissal', trigger: '2026-11-03', country: 'MX', region: null },
  changes: { ...noChanges },
};

/** A deadline as the server counts it, were all laws loaded. */
export function counted(asked: ComputeDeadline, on = today): CountedDeadline {
  const rule = findRule(asked.ruleId);
  if (!rule) throw new Error(`${asked.ruleId} is no rule`);
  const question = { trigger: asked.trigger, place: { country: asked.country, region: asked.region }, changes: asked.changes };
  const calendar = calendarOf(rule.country, asked.region, yearsOf(rule, question, on));
  const { ruleId: _id, standstill: _still, assumptions, ...shown } = computeDeadline(rule, question, { today: on, calendar });
  return {
    ...shown,
    ...{ rule: showRule(rule, { lawTitle }), by: cite(rule), country: asked.country, region: asked.region },
    ...{ changes: asked.changes, today: on },
    assumptions: assumptions.map((one) => ({ ...one, by: one.by && cite(one.by) })),
    notes: deadlineNotes.filter(({ id }) => rule.notes.includes(id)).map(({ id, by }) => ({ id, by: by && cite(by) })),
  };
}

/** One that is kept in a case. */
export function keptDeadline(asked: ComputeDeadline = dismissal, change: Partial<KeptDeadline> = {}, on = today): KeptDeadline {
  const its = counted(asked, on);
  return {
    ...{ id: 'd0000000-0000-4000-8000-000000000001', version: 1, ruleId: asked.ruleId, date: its.date, counted: its },
    ...{ remindDays: [], isDone: false, createdAt: '2026-11-04T10:00:00.000Z' },
    ...change,
  };
}

export const allRules: DeadlineRules = {
  items: deadlineRules.filter(({ quote }) => quote).map((rule) => showRule(rule, { lawTitle })),
  notLoaded: 4,
};

function cite({ law, article, quote }: Source): CitedArticle {
  return { law, lawTitle, article, hash: 'a'.repeat(64), quote };
}
