import { z } from 'zod';
import type { Context } from '#platform/context/context.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { findRule } from '../../core/deadlines/deadline-rules.ts';
import { AddDeadline, DeadlineRuleNotOffered, KeptDeadline } from '../../deadlines/contract.ts';
import type { StoredEntry } from '../cases/entry-store.ts';
import { countFor } from './count-for.ts';
import type { Reminded } from './deadline-reminders.ts';

/** What is kept of a deadline, sealed: what it is counted from, and the date that came of it. */
export const DeadlineContent = z.strictObject({
  ...AddDeadline.omit({ clientDeadlineId: true }).shape,
  date: KeptDeadline.shape.date,
  isDone: z.boolean(),
});
export type DeadlineContent = z.infer<typeof DeadlineContent>;

/** A deadline as its person sees it: counted anew, by the laws and the day of today. */
export async function presentDeadline(
  ctx: { db: Db | Tx; now: Context['now'] },
  { id, version, body, createdAt }: StoredEntry,
): Promise<KeptDeadline> {
  const { date, isDone, remindDays, ...question } = DeadlineContent.parse(body);
  const counted = await countFor(ctx, question).catch((error) => {
    if (error instanceof DeadlineRuleNotOffered) return null;
    throw error;
  });
  return { id, version, ruleId: question.ruleId, date, counted, remindDays, isDone, createdAt: createdAt.toISOString() };
}

/** What of it is told beforehand. */
export function remindedOf(id: string, caseId: string, content: DeadlineContent): Reminded {
  const country = findRule(content.ruleId)?.country ?? content.country;
  return { id, caseId, country, date: content.date, remindDays: content.remindDays, isDone: content.isDone };
}
