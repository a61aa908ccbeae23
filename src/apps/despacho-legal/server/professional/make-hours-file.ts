import type { Context } from '#platform/context/context.ts';
import type { Language } from '#platform/i18n/catalogs.ts';
import { writeHoursCsv } from '../../core/professional/write-hours-csv.ts';
import en from './hours-words.en.json' with { type: 'json' };
import es from './hours-words.es.json' with { type: 'json' };
import { showDesk } from './keep-desk.ts';

/** The hours of one case as a table, by day; what is being counted is not in it yet. Throws `DeskNotFound`. */
export async function makeHoursFile(ctx: Context, deskId: string, language: Language): Promise<string> {
  const { entries } = await showDesk(ctx, deskId);
  const lines = entries.flatMap((entry) => (entry.kind === 'hours' && entry.since === null ? [entry] : []));
  return writeHoursCsv(
    lines.toSorted((one, other) => one.day.localeCompare(other.day)),
    { es, en }[language],
  );
}
