import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Chat } from '../core/chat.ts';
import { readRelations } from '../core/engine/read-relations.ts';
import { evaluatedChat } from '../core/evaluate/evaluated-chat.ts';
import type { Reading } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import { healthyCases } from './healthy-cases.ts';

type Row = { id: string; overall: string; messages: { t: string; who: string; text: string }[] };
type Read = Exclude<Reading, { outcome: 'cannot-say' }>;

const written = fileURLToPath(new URL('../../../../data/evaluations/relationships-dev.jsonl', import.meta.url));
const rows = readFileSync(written, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Row);

function read(chat: Chat, how = { minimums: false } as Parameters<typeof readRelations>[1]): Reading {
  const work = readRelations(chat, how);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function readAll(chat: Chat): Read {
  const reading = read(chat);
  if (reading.outcome === 'cannot-say') throw new Error(reading.why);
  return reading;
}

const harmed = rows.filter(({ overall }) => overall !== 'healthy').map((row) => evaluatedChat(row));
const two = harmed.filter(({ participants }) => participants.length === 2);

describe('What is read in a chat', () => {
  it('stands in it word for word, wherever it is quoted', () => {
    const spans = harmed.flatMap((chat) => {
      const { findings, protective } = readAll(chat);
      return [...findings, ...protective].flatMap((finding) =>
        finding.spans.map((span) => ({ span, text: chat.messages[span.message]?.text ?? '' })),
      );
    });

    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter(({ span, text }) => !(span.start >= 0 && span.start < span.end && span.end <= text.length))).toEqual([]);
  });

  it('is the same with the sides changed, mirrored', () => {
    const sides = (reading: Read, turn: (who: number) => number) =>
      reading.patterns.map(({ category, from, to, findings, weeks }) => ({
        ...{ category, from: turn(from), to: to === null ? null : turn(to), weeks },
        places: findings.map((at) => reading.findings[at]?.message),
      }));
    const found = two.map((chat) => {
      const swapped = {
        ...chat,
        participants: chat.participants.toReversed(),
        messages: chat.messages.map((each) => ({ ...each, who: 1 - each.who })),
      };
      return [sides(readAll(chat), (who) => who), sides(readAll(swapped), (who) => 1 - who)];
    });

    expect(found.flatMap(([one]) => one).length).toBeGreaterThan(20);
    for (const [one, other] of found) expect(other).toEqual(one);
  });

  it('does not come back once its person said that it does not fit', () => {
    const chat = two.find((each) => readAll(each).patterns.length > 0) as Chat;
    const { findings, patterns } = readAll(chat);
    const dropped = patterns
      .flatMap((pattern) => pattern.findings.map((at) => findings[at]))
      .filter((finding) => finding !== undefined);

    const again = read(chat, { minimums: false, corrections: dropped.map(findingKey) }) as Read;

    expect(again.findings.map(findingKey)).not.toEqual(
      expect.arrayContaining([findingKey(dropped[0] as (typeof dropped)[number])]),
    );
    expect(
      again.patterns.flatMap((pattern) =>
        pattern.findings.map((at) => findingKey(again.findings[at] as (typeof findings)[number])),
      ),
    ).not.toEqual(expect.arrayContaining(dropped.map(findingKey).slice(0, 1)));
  });

  it('is one place for each message and sign, whatever number of rules read it, so that what is counted is what is shown', () => {
    const readings = harmed.map(readAll);
    const keys = readings.flatMap(({ findings }, chat) => findings.map((finding) => `${chat} ${findingKey(finding)}`));
    const counts = readings.flatMap(({ patterns }) =>
      patterns.map(({ findings, all, weeks }) => [findings.length, all.count, weeks]),
    );

    expect(readings.some(({ findings }) => findings.some(({ rules }) => rules.length > 1))).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [places, count, weeks] of counts as [number, number, number[]][])
      expect([count, weeks.reduce((all, each) => all + each, 0)]).toEqual([places, places]);
  });

  it('tells how far it is, and nothing before its end', () => {
    const work = readRelations(two[0] as Chat, { minimums: false });
    const shares: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value);

    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

describe('A threat', () => {
  const explicit = (text: string, more: object = {}) => {
    const chat = evaluatedChat({
      messages: [
        { t: '2026-03-02T20:00', who: 'a', text: 'hola' },
        { t: '2026-03-02T20:01', who: 'b', text },
      ],
    });
    const messages = chat.messages.map((message, at) => (at === 1 ? { ...message, ...more } : message));
    return readAll({ ...chat, messages }).findings.map(({ strength }) => strength);
  };

  it.each([
    'si te veo con otro te mato',
    'No es broma, si te veo con otro te mato',
    'No, en serio, si te veo con otro te mato',
    'Deja el juego. si te veo con otro te mato',
    'soy un idiota pero si te veo con otro te mato',
    'si te veo con otro te mato jajaja',
  ])('is read whatever stands beside it: %s', (text) => {
    expect(explicit(text)).toContain('explicit');
  });

  it('is still read where its sentence begins with what somebody told', () => {
    expect(explicit('me dijo tu hermana que saliste y si te veo con otro te mato')).toContain('clear');
  });

  it('is not one where it is denied or quoted, nor where somebody passed on words of others', () => {
    expect(explicit('ella puso: "si te veo con otro te mato"')).toEqual([]);
    expect(explicit('si te veo con otro te mato', { isForwarded: true })).toEqual([]);
  });
});

describe('Who says again what they never said', () => {
  const rulesOf = (lines: [string, string][]) =>
    readAll(
      evaluatedChat({ messages: lines.map(([who, text], at) => ({ t: `2026-03-02T20:0${at}`, who, text })) }),
    ).findings.flatMap(({ rules }) => rules);

  it('is read as a denial of what stands there, and only then', () => {
    const said: [string, string] = ['a', 'mañana compramos pintura blanca grande para la cocina'];

    expect(rulesOf([said, ['b', 'va'], ['a', 'yo nunca dije que mañana compramos pintura blanca']])).toContain('sequence.denies');
    expect(rulesOf([said, ['b', 'que?'], ['a', 'No, dije que mañana compramos pintura blanca grande']])).not.toContain(
      'sequence.denies',
    );
    const denial: [string, string] = ['a', 'no dije que vendrias a cenar tarde con Marta'];
    expect(rulesOf([denial, ['b', 'si dijiste'], denial])).not.toContain('sequence.denies');
  });
});

describe('Chats in which nothing repeats that harms', () => {
  it.each(Object.entries(healthyCases))('are read so: %s', (_, lines) => {
    const messages = lines.map(([who, text], at) => ({
      t: `2026-03-${String(2 + Math.floor(at / 3)).padStart(2, '0')}T20:0${at % 3}`,
      who,
      text,
    }));
    const reading = readAll(evaluatedChat({ messages }));

    expect(reading.patterns.map(({ category, from }) => ({ category, from }))).toEqual([]);
  });
});

describe('Chats of which nothing can be said', () => {
  const chatOf = (people: number, lines: string[], at: string | null = '2026-03-02T10:00'): Chat => ({
    format: 'pasted',
    title: null,
    dateOrder: 'none',
    participants: Array.from({ length: people }, (_, who) => `P${who}`),
    messages: lines.map((text, each) => ({ at, who: each % people, text, kind: 'text' })),
  });
  const why = (chat: Chat) => {
    const reading = read(chat, { minimums: true });
    return reading.outcome === 'cannot-say' ? reading.why : reading.outcome;
  };
  const spanish = Array.from({ length: 40 }, (_, at) => `hoy no voy a la casa de mi tía, ya te dije que no ${at}`);

  it('say why: too few, too many people, one side, another language, no dates, nothing', () => {
    expect(why(chatOf(2, spanish.slice(0, 29)))).toBe('too-few');
    expect(why(chatOf(9, spanish))).toBe('too-many-people');
    expect(why({ ...chatOf(1, spanish), participants: ['P0', 'P1'] })).toBe('one-side');
    expect(
      why(
        chatOf(
          2,
          spanish.map(() => 'ich weiß nicht was du willst aber heute nicht mehr'),
        ),
      ),
    ).toBe('other-language');
    expect(why(chatOf(2, spanish, null))).toBe('no-dates');
    expect(why(chatOf(2, []))).toBe('no-messages');
    expect(why(chatOf(2, spanish))).toBe('nothing-repeats');
  });
});
