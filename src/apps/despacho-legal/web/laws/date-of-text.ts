import type { Format } from '#platform/i18n/format.ts';

/** A year, a month and a day as people write them. At noon, so that it is that day wherever the page is read. */
export function dateOfText(day: string, format: Format): string {
  return format.date(`${day}T12:00:00`);
}
