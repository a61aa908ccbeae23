export type HoursLine = { day: string; minutes: number; what: string };
type Words = { day: string; minutes: string; hours: string; what: string; total: string };

/**
 * Hours as a table that spreadsheets open: fields in quotation marks, lines of CRLF (RFC 4180), and a mark of UTF-8 in front, without which
 * some of them break accents. What begins like a formula gets an apostrophe, so that no program runs what somebody wrote.
 */
export function writeHoursCsv(lines: readonly HoursLine[], words: Words): string {
  const total = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const rows = [
    [words.day, words.minutes, words.hours, words.what],
    ...lines.map(({ day, minutes, what }) => [day, String(minutes), clock(minutes), what]),
    [words.total, String(total), clock(total), ''],
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Ninety minutes are 1:30. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function quoted(text: string): string {
  const safe = /^\s*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
