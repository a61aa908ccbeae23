import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { createFormat } from '#platform/i18n/format.ts';
import { defineNotice } from '#platform/notifications/define-notice.ts';
import { cancelNotices, scheduleNotice } from '#platform/notifications/schedule-notice.ts';
import { addDays } from '../../core/deadlines/plain-date.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import en from './notice.en.json' with { type: 'json' };
import es from './notice.es.json' with { type: 'json' };
import { nineOn } from './today-in.ts';

/** It says no more than that a date is near: notices are seen by others. */
export const deadlineNear = defineNotice({
  kind: 'despacho-legal.deadline-near',
  name: { es: es.name, en: en.name },
  about: { es: es.about, en: en.about },
});

/** What is told of one deadline, and when. */
export type Reminded = {
  id: string;
  caseId: string;
  country: Jurisdiction;
  date: string;
  remindDays: readonly number[];
  isDone: boolean;
};

/** Has a person told of a deadline on the mornings that they chose, and takes back what was chosen before. Mornings that have passed are left out. */
export async function remindOf(
  tx: Tx,
  { vault, now }: Pick<Context, 'vault' | 'now'>,
  personId: string,
  { before, after }: { before?: Reminded | undefined; after?: Reminded | undefined },
): Promise<void> {
  const wanted = after && !after.isDone ? keysOf(after) : [];
  const dropped = (before ? keysOf(before) : []).filter(({ key }) => !wanted.some((one) => one.key === key));
  if (dropped.length > 0) {
    await cancelNotices(tx, { vault }, personId, { kind: deadlineNear.kind, keys: dropped.map(({ key }) => key) });
  }
  if (!after) return;
  for (const { key, dueAt } of wanted) {
    if (dueAt <= now()) continue;
    await scheduleNotice(tx, { vault, now }, personId, { kind: deadlineNear.kind, key, dueAt, body: bodyOf(after) });
  }
}

function keysOf({ id, country, date, remindDays }: Reminded): { key: string; dueAt: Date }[] {
  return remindDays.map((days) => ({ key: `${id}:${date}:${days}`, dueAt: nineOn(country, addDays(date, -days)) }));
}

function bodyOf({ caseId, date }: Reminded) {
  const day = (language: 'es' | 'en') => createFormat(language).date(`${date}T12:00:00`);
  return {
    title: { es: es.title, en: en.title },
    lines: [
      { es: es.line.replace('{date}', day('es')), en: en.line.replace('{date}', day('en')) },
      { es: es.look, en: en.look },
    ],
    path: `/despacho-legal/casos/${caseId}/plazos`,
  };
}
