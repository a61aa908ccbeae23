import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChat } from './read-import.ts';

type Said = { moment: Date; who: string; text: string };
type Clock = Record<'day' | 'month' | 'year' | 'hour' | 'minute' | 'second', number>;

const two = (number: number) => String(number).padStart(2, '0');
const half = ({ hour, minute, second }: Clock, am: string, pm: string, withSeconds = false) =>
  `${hour % 12 || 12}:${two(minute)}${withSeconds ? `:${two(second)}` : ''}${hour < 12 ? am : pm}`;

/** How each app of each phone writes the beginning of a message, and whether it has seconds. */
const formats: Record<string, { begin: (clock: Clock) => string; hasSeconds?: true; end?: string }> = {
  'Android, Mexico': {
    begin: (c) => `${c.day}/${c.month}/${c.year % 100}, ${half(c, '\u202fa.\u00a0m.', '\u202fp.\u00a0m.')} - `,
  },
  'Android, Colombia': { begin: (c) => `${c.day}/${c.month}/${c.year} ${half(c, ' a. m.', ' p. m.')} - ` },
  'Android, Spain': { begin: (c) => `${c.day}/${c.month}/${c.year % 100}, ${c.hour}:${two(c.minute)} - ` },
  'Android, Argentina': { begin: (c) => `${two(c.day)}/${two(c.month)}/${c.year} ${two(c.hour)}:${two(c.minute)} - ` },
  'Android, United States': { begin: (c) => `${c.month}/${c.day}/${c.year % 100}, ${half(c, '\u202fAM', '\u202fPM')} - ` },
  'Android, Germany': { begin: (c) => `${two(c.day)}.${two(c.month)}.${c.year % 100}, ${two(c.hour)}:${two(c.minute)} - ` },
  'Android, Canada': { begin: (c) => `${c.year}-${two(c.month)}-${two(c.day)}, ${half(c, ' a.m.', ' p.m.')} - ` },
  'iPhone, Mexico': {
    begin: (c) => `[${c.day}/${c.month}/${c.year % 100}, ${half(c, '\u202fa.\u00a0m.', '\u202fp.\u00a0m.', true)}] `,
    hasSeconds: true,
    end: '\r\n',
  },
  'iPhone, Spain': {
    begin: (c) => `\u200e[${c.day}/${c.month}/${c.year % 100}, ${c.hour}:${two(c.minute)}:${two(c.second)}] `,
    hasSeconds: true,
    end: '\r\n',
  },
  'iPhone, United States': {
    begin: (c) => `[${c.month}/${c.day}/${c.year % 100}, ${half(c, '\u202fAM', '\u202fPM', true)}] `,
    hasSeconds: true,
    end: '\r\n',
  },
  'copied from a browser': { begin: (c) => `[${half(c, ' a. m.', ' p. m.')}, ${c.day}/${c.month}/${c.year}] ` },
};

const name = fc.constantFrom(
  'Ana',
  'Luis Peña',
  '+52 1 55 1234\u20115678',
  '~\u202fCaro',
  'Mamá ❤️',
  'Dr. Ruiz (casa)',
  'Yo-Yo',
  'José: trabajo',
  'Eva：casa',
  '李',
);
const word = fc.constantFrom(
  'hola',
  '¿qué?',
  '19:30',
  '2/3',
  '12/05/2026',
  '😀',
  '👩‍👩‍👧',
  'no: eso no',
  '[ya]',
  '- vale',
  'a. m.',
  'https://casa.test/?a=1',
  '"cambió"',
  '1)',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const chat = fc
  .array(fc.record({ who: name, text, gap: fc.integer({ min: 0, max: 200_000 }) }), { minLength: 40, maxLength: 80 })
  .map((all): Said[] => {
    let at = Date.UTC(2026, 0, 1);
    return all.map(({ who, text, gap }) => {
      at += gap * 1000;
      return { moment: new Date(at), who, text };
    });
  })
  // Names are known by coming back, as in real chats, and a day over twelve shows the order of dates.
  .filter((said) => said.some(({ moment }) => moment.getUTCDate() > 12))
  .map((said) => [
    ...said,
    ...[said, said].flat().map(({ who }) => ({ moment: said.at(-1)?.moment ?? new Date(0), who, text: 'fin' })),
  ]);

function clockOf(moment: Date): Clock {
  const [day, month, year] = [moment.getUTCDate(), moment.getUTCMonth() + 1, moment.getUTCFullYear()];
  return { day, month, year, hour: moment.getUTCHours(), minute: moment.getUTCMinutes(), second: moment.getUTCSeconds() };
}

describe('Any chat', () => {
  it.each(Object.entries(formats))('is read back whole, every message, sender and time: %s', async (_name, format) => {
    const { begin, hasSeconds, end = '\n' } = format;
    await fc.assert(
      fc.asyncProperty(chat, async (said) => {
        const written = said.map((each) => `${begin(clockOf(each.moment))}${each.who}: ${each.text}${end}`).join('');

        const { messages, participants } = await readChat(written);

        expect(messages.map(({ at, who, text }) => [at, participants[who], text])).toEqual(
          said.map(({ moment, who, text }) => [moment.toISOString().slice(0, hasSeconds ? 19 : 16), who, text]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is read back whole of Telegram, Instagram and text messages too', async () => {
    await fc.assert(
      fc.asyncProperty(chat, async (said) => {
        const expected = said.map(({ moment, who, text }) => [moment.toISOString().slice(0, 19), who, text]);
        const bytes = (each: string) => String.fromCharCode(...new TextEncoder().encode(each));
        const telegram = said.map(({ moment, who, text }) => ({
          type: 'message',
          date: moment.toISOString().slice(0, 19),
          from: who,
          text,
        }));
        const instagram = said.map(({ moment, who, text }) => ({
          sender_name: bytes(who),
          timestamp_ms: +moment,
          content: bytes(text),
        }));

        for (const messages of [telegram, instagram.reverse()]) {
          const read = await readChat(JSON.stringify({ messages }));
          expect(read.messages.map(({ at, who, text }) => [at, read.participants[who], text])).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});
