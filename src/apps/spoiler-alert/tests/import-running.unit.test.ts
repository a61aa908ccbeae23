import { describe, expect, it } from 'vitest';
import { readExport } from '../core/import/read-export.ts';
import { linesOf, read, readChat, refusalOf } from './read-import.ts';

const text = '20/3/26, 19:04 - Ñandú: ¿cómo estás? 👍🏽\n20/3/26, 19:05 - Zoë: bien\n';
const expected = ['2026-03-20T19:04 Ñandú: ¿cómo estás? 👍🏽', '2026-03-20T19:05 Zoë: bien'];

/** As phones and computers may have kept it. */
function encoded(encoding: string): Uint8Array {
  const wide = new Uint8Array(new Uint16Array(Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at))).buffer);
  const turned = wide.map((_byte, at) => wide[at ^ 1] ?? 0);
  const utf8 = new TextEncoder().encode(text);
  const all: Record<string, Uint8Array> = {
    'UTF-8': utf8,
    'UTF-8 with a mark': new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
    'UTF-16 LE': wide,
    'UTF-16 LE with a mark': new Uint8Array([0xff, 0xfe, ...wide]),
    'UTF-16 BE': turned,
    'UTF-16 BE with a mark': new Uint8Array([0xfe, 0xff, ...turned]),
  };
  return all[encoding] ?? utf8;
}

describe('The bytes of an export', () => {
  it.each(['UTF-8', 'UTF-8 with a mark', 'UTF-16 LE', 'UTF-16 LE with a mark', 'UTF-16 BE', 'UTF-16 BE with a mark'])(
    'are read in %s',
    async (encoding) => {
      expect(linesOf(await readChat(encoded(encoding)))).toEqual(expected);
    },
  );

  it('are read in the old encoding of Windows', async () => {
    const bytes = Uint8Array.from('20/3/26, 19:04 - Ñandú: mañana sí\n', (letter) => letter.charCodeAt(0));

    expect(linesOf(await readChat(bytes))).toEqual(['2026-03-20T19:04 Ñandú: mañana sí']);
  });

  it('may break off in the middle of a character', async () => {
    const bytes = encoded('UTF-8');
    const cut = bytes.subarray(0, new TextEncoder().encode(text.slice(0, text.indexOf('👍'))).length + 2);

    expect(linesOf(await readChat(cut))).toEqual(['2026-03-20T19:04 Ñandú: ¿cómo estás?']);
  });

  it('may hold a broken place among letters that are whole', async () => {
    const bytes = encoded('UTF-8').slice();
    bytes[bytes.length - 2] = 0xff;

    expect(linesOf(await readChat(bytes))[0]).toBe(expected[0]);
  });

  it.each([
    ['LF', '\n'],
    ['CR and LF', '\r\n'],
    ['CR', '\r'],
  ])('end their lines with %s', async (_name, end) => {
    expect(linesOf(await readChat(text.replaceAll('\n', end)))).toEqual(expected);
  });

  it('may end before the last line does', async () => {
    expect(linesOf(await readChat(`${text}20/3/26, 19:0`))[1]).toBe(`${expected[1]}\n20/3/26, 19:0`);
  });
});

describe('Reading a long chat', () => {
  const long = Array.from({ length: 20_000 }, (_none, at) => `20/3/26, 19:${10 + (at % 50)} - Ana: línea ${at}`).join('\n');

  it('tells how far it is, and never goes back', async () => {
    const shares: number[] = [];

    await readExport({ text: long }, { onProgress: (share) => shares.push(share) });

    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    let pieces = 0;

    const outcome = await readExport({ text: long }, { onProgress: () => (pieces += 1), shouldStop: () => pieces > 2 });

    expect(outcome).toEqual({ outcome: 'stopped' });
    expect(pieces).toBe(3);
  });

  it('lets whoever runs it breathe between two pieces', async () => {
    let breaths = 0;

    await readExport(
      { text: long },
      {
        breathe: async () => {
          breaths += 1;
        },
      },
    );

    expect(breaths).toBeGreaterThan(5);
  });
});

describe('A line of a hundred thousand signs', () => {
  const signs = [
    'a',
    ' ',
    '1',
    ':',
    '[',
    '(',
    '<',
    '>',
    '.',
    '-',
    '/',
    '\u200e',
    '\u202f',
    'a.',
    'p. m. ',
    '1/',
    ': ',
    '> ',
    ', [',
    'a@',
    '<a',
    'El 1',
    '> > ',
    '١',
  ];
  const beginnings = [
    '',
    '20/3/26, 19:04 - Ana: ',
    '20/3/26, 19:04',
    '[',
    'Ana, [',
    'El ',
    'De: ',
    'Mar ',
    '20/3/26 ',
    '<smses>',
    '{"messages"',
    'From: ',
  ];

  it.each(beginnings)('keeps nothing busy, after «%s»', async (beginning) => {
    for (const sign of signs) {
      const line = beginning + sign.repeat(100_000 / sign.length);
      const startedAt = performance.now();
      await refusalOf(`${line}\n`);
      const once = performance.now() - startedAt;
      // A machine that is busy with something else is given a second try.
      const again = performance.now();
      await refusalOf(`${line}\n`);
      expect(Math.min(once, performance.now() - again), `after ${sign}`).toBeLessThan(50);
    }
  });
});

it('One name is one person, and two names stay two', async () => {
  const { outcome } = await read(text);
  const chat = await readChat('20/3/26, 19:04 - Ana: a\n20/3/26, 19:04 - ana: b\n20/3/26, 19:05 - Ana: c');

  expect(outcome).toBe('chat');
  expect(chat.participants).toEqual(['Ana', 'ana']);
});
