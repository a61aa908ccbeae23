/** A moment as a clock on a wall of that place shows it. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };

const dayMs = 86_400_000;
const written = {
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/** What a clock of this place shows at a moment; in UTC where the zone has no name we know. */
export function wallTimeIn(timeZone: string, at: Date): WallTime {
  const { second: _, ...wall } = readClock(timeZone, at);
  return wall;
}

/**
 * When a clock of this place shows this time. On the night when clocks go forward, a time that never comes is when they have just
 * gone; when they go back, a time comes twice: it is the first one that lies after `after`.
 */
export function momentOf(timeZone: string, wall: WallTime, after?: Date): Date {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  // Whatever the offset was a day before or is a day after: the moment lies at one of both, or at the change between them.
  const offsets = [wanted - dayMs, wanted + dayMs].map((ms) => offsetAt(timeZone, ms));
  const tried = [...new Set(offsets)].map((offset) => wanted - offset).sort((a, b) => a - b);
  const exact = tried.filter((ms) => ms + offsetAt(timeZone, ms) === wanted);
  const first = exact.find((ms) => after === undefined || ms > after.getTime()) ?? exact.at(-1);
  if (first !== undefined) return new Date(first);
  return new Date(changeBetween(timeZone, tried[0] ?? wanted, tried.at(-1) ?? wanted));
}

/** The day that many days later, whatever the clocks do. */
export function daysLater({ year, month, day }: WallTime, days: number): Pick<WallTime, 'year' | 'month' | 'day'> {
  const at = new Date(Date.UTC(year, month - 1, day) + days * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The moment between these at which the clocks change. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const before = offsetAt(timeZone, from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** By how much clocks of this place are ahead of UTC, in milliseconds. */
function offsetAt(timeZone: string, ms: number): number {
  const { year, month, day, hour, minute, second } = readClock(timeZone, new Date(ms));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

function readClock(timeZone: string, at: Date): WallTime & { second: number } {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (part: keyof Intl.DateTimeFormatPartTypesRegistry): number => parts.get(part) ?? 0;
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = makeFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { ...written, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...written, timeZone: 'UTC' });
  }
}
