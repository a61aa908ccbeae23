import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeIcs } from '../core/deadlines/write-ics.ts';

const event: CalendarEvent = {
  uid: 'a1@mentalia',
  date: '2026-12-31',
  title: 'Pide la conciliación, hoy; es el último día',
  text: `Ley Federal del Trabajo, artículo 518.\nRuta: C:\\papeles; ${'ñandú 🦩 '.repeat(30)}`,
  sequence: 2,
  remindDays: [7, 1, 0],
};
const written = () => writeIcs(event, '2026-11-28T22:10:11.123Z');

/** Reads a calendar file as RFC 5545 says: unfolds first, and takes the escapes away. */
function read(text: string): Record<string, string> {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const plain = (value: string) => value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
  const found: Record<string, string> = {};
  for (const line of lines) {
    const at = line.indexOf(':');
    if (at > 0) found[line.slice(0, at)] ??= plain(line.slice(at + 1));
  }
  return found;
}

describe('A deadline for a calendar', () => {
  it('reads back as it was written, with its commas, lines and signs', () => {
    const found = read(written());

    expect(found.SUMMARY).toBe(event.title);
    expect(found.DESCRIPTION).toBe(event.text);
    expect(found).toMatchObject({ UID: 'a1@mentalia', SEQUENCE: '2', DTSTAMP: '20261128T221011Z' });
  });

  it('is a whole day, whose end is the day behind it, over the end of a year', () => {
    expect(read(written())).toMatchObject({ 'DTSTART;VALUE=DATE': '20261231', 'DTEND;VALUE=DATE': '20270101' });
  });

  it('has no line of more than 75 octets, no letter cut in two, and ends every line with CRLF', () => {
    const lines = written().split('\r\n');

    expect(lines.at(-1)).toBe('');
    expect(written().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(written()).not.toContain('\uFFFD');
  });

  it('reminds at nine in the morning, that many days before, and on the day itself', () => {
    expect(written()).toContain('TRIGGER:-PT159H');
    expect(written()).toContain('TRIGGER:-PT15H');
    expect(written()).toContain('TRIGGER:PT9H');
  });

  it('is private, and keeps nobody busy', () => {
    expect(written()).toContain('CLASS:PRIVATE');
    expect(written()).toContain('TRANSP:TRANSPARENT');
  });
});
