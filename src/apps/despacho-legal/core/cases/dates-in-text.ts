/** A day that a text names; without a year it may be any. */
export type NamedDay = { day: number; month: number; year: number | null; words: string };

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['enero', 'january'],
    ['febrero', 'february'],
    ['marzo', 'march'],
    ['abril', 'april'],
    ['mayo', 'may'],
    ['junio', 'june'],
    ['julio', 'july'],
    ['agosto', 'august'],
    ['septiembre|setiembre', 'september'],
    ['octubre', 'october'],
    ['noviembre', 'november'],
    ['diciembre', 'december'],
  ].flatMap((names, at) => names.flatMap((each) => each.split('|').map((name) => [name, at + 1]))),
);
const name = Object.keys(months).join('|');
const dayFirst = new RegExp(
  String.raw`\b(\d{1,2}|primero)(?:º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?(${name})\b(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?`,
  'giu',
);
const monthFirst = new RegExp(String.raw`\b(${name})\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?`, 'giu');

/** The days that a text names in words: "el 3 de noviembre", "on November 3, 2026". */
export function datesInText(text: string): NamedDay[] {
  const found = [
    ...[...text.matchAll(dayFirst)].map(([words, day, month, year]) => read(words, day, month, year)),
    ...[...text.matchAll(monthFirst)].map(([words, month, day, year]) => read(words, day, month, year)),
  ];
  return found.filter(({ day, month }) => month > 0 && day >= 1 && day <= 31);
}

function read(words: string, day = '', month = '', year?: string): NamedDay {
  const number = day.toLowerCase() === 'primero' ? 1 : Number(day);
  return { day: number, month: months[month.toLowerCase()] ?? 0, year: year ? Number(year) : null, words };
}
