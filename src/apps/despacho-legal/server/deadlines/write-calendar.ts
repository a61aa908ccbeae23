import type { Context } from '#platform/context/context.ts';
import { writeIcs } from '../../core/deadlines/write-ics.ts';
import enWords from '../../locales/deadlines/en.json' with { type: 'json' };
import esWords from '../../locales/deadlines/es.json' with { type: 'json' };
import { getDeadline } from './keep-deadlines.ts';

type Words = { deadlines: { rules: Record<string, { do: string } | undefined>; ics: { neutral: string; text: string } } };
const words: Record<'es' | 'en', Words> = { es: esWords, en: enWords };

/** A deadline of a case as a file for a calendar. `plain` says what has to be done; without it, only that a date is near: calendars are seen by others. */
export async function writeCalendar(
  ctx: Context,
  caseId: string,
  deadlineId: string,
  { language, plain }: { language: 'es' | 'en'; plain: boolean },
): Promise<string> {
  const { id, version, ruleId, date, counted, remindDays } = await getDeadline(ctx, caseId, deadlineId);
  const { ics, rules } = words[language].deadlines;
  const by = counted?.by;
  const event = {
    uid: `${id}@mentalia-universe`,
    date: counted?.date ?? date,
    title: (plain && rules[ruleId]?.do) || ics.neutral,
    text: plain && by ? ics.text.replace('{law}', by.lawTitle).replace('{article}', by.article) : '',
    sequence: version,
    remindDays: [...remindDays],
  };
  return writeIcs(event, ctx.now().toISOString());
}
