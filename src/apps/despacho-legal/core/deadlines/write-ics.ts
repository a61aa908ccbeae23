import { addDays, type PlainDate } from './plain-date.ts';

/** A day for a calendar. */
export type CalendarEvent = {
  /** Stays the same for the same deadline, so that a calendar that has it changes it. */
  uid: string;
  date: PlainDate;
  title: string;
  text: string;
  /** Counts the changes: a calendar keeps the highest. */
  sequence: number;
  /** How many days before it a calendar reminds; at nine in the morning. */
  remindDays: number[];
};

const mostOctets = 75;

/**
 * The event as a file that calendars read (RFC 5545): a whole day, which keeps nobody busy. `writtenAt` is the moment, in ISO form.
 * Calendars are often seen by others: what the title says is for whoever calls this to choose.
 */
export function writeIcs({ uid, date, title, text, sequence, remindDays }: CalendarEvent, writtenAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MENTALIA Universe//Despacho Legal//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${writtenAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...remindDays.flatMap((days) => alarm(days, title)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A whole day begins at midnight, so nine in the morning some days before is so many hours less. */
function alarm(days: number, title: string): string[] {
  const hours = days * 24 - 9;
  const trigger = hours >= 0 ? `-PT${hours}H` : `PT${-hours}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 octets, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
