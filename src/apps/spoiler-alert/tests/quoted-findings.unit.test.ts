import { describe, expect, it } from 'vitest';
import type { Chat, ChatMessage } from '../core/chat.ts';
import { addFindings } from '../core/engine/add-findings.ts';
import { quotedFindings, readProposals } from '../core/engine/quoted-findings.ts';
import { shownToModel } from '../core/engine/shown-to-model.ts';
import type { Finding, Reading } from '../core/finding.ts';

const say = (who: number, text: string, day = 1, more: Partial<ChatMessage> = {}): ChatMessage => ({
  at: `2026-03-${String(day).padStart(2, '0')}T10:00`,
  who,
  text,
  kind: 'text',
  ...more,
});
const chatOf = (...messages: ChatMessage[]): Chat => ({
  format: 'pasted',
  title: null,
  participants: ['Tú', 'Persona B'],
  messages,
  dateOrder: 'none',
});
const ruled = (message: number, more: Partial<Finding> = {}): Finding => ({
  category: 'humiliation',
  from: 1,
  to: 0,
  message,
  spans: [],
  layer: 'rule',
  rules: ['insult'],
  strength: 'clear',
  ...more,
});
const all = { from: 0, to: 100 };
const asks = (category: Finding['category'], message_ids: number[], quote: string) => ({ category, message_ids, quote });

describe('What a model proposes', () => {
  const chat = chatOf(
    say(1, 'Eres un inútil y lo sabes'),
    say(0, 'No me hables así'),
    say(1, 'Nadie te va a creer'),
    say(-1, 'Persona B cambió el asunto', 1, { kind: 'system' }),
  );

  it('is kept where its words stand letter by letter, with their place, from whoever wrote them', () => {
    const { findings, discarded } = quotedFindings(chat, [], [asks('humiliation', [0], 'un inútil')], all);

    expect(discarded).toBe(0);
    expect(findings).toMatchObject([
      { category: 'humiliation', from: 1, to: 0, message: 0, layer: 'model', strength: 'weak', spans: [{ start: 5, end: 14 }] },
    ]);
    expect(chat.messages[0]?.text.slice(5, 14)).toBe('un inútil');
  });

  it.each([
    ['words that nobody wrote', asks('threat', [0], 'te voy a matar')],
    ['words in other letters', asks('humiliation', [0], 'Un Inútil')],
    ['words of another message', asks('humiliation', [2], 'un inútil')],
    ['messages of two authors', asks('humiliation', [0, 1], 'un inútil')],
    ['a line of nobody', asks('control', [3], 'Persona B')],
    ['a message that is not there', asks('humiliation', [40], 'un inútil')],
    ['blanks', asks('humiliation', [0], '   ')],
  ])('is thrown away and counted where it names %s', (_what, proposal) => {
    expect(quotedFindings(chat, [], [proposal], all)).toEqual({ findings: [], discarded: 1 });
  });

  it('is thrown away where it was not shown', () => {
    expect(quotedFindings(chat, [], [asks('humiliation', [0], 'un inútil')], { from: 1, to: 3 }).discarded).toBe(1);
  });

  it('is never explicit, and clear only beside the same from the same side by the rules', () => {
    const proposals = [asks('threat', [2], 'Nadie'), asks('humiliation', [2], 'Nadie')];

    const { findings } = quotedFindings(chat, [ruled(0)], proposals, all);

    expect(findings.map(({ category, strength }) => [category, strength])).toEqual([
      ['threat', 'weak'],
      ['humiliation', 'clear'],
    ]);
  });

  it('adds nothing where it is there already, by the rules or by itself', () => {
    const twice = [asks('humiliation', [0], 'un inútil'), asks('gaslighting', [2], 'Nadie'), asks('gaslighting', [2], 'creer')];

    const { findings, discarded } = quotedFindings(chat, [ruled(0)], twice, all);

    expect([findings.map(({ category }) => category), discarded]).toEqual([['gaslighting'], 0]);
  });

  it('is read out of what it is wrapped in, and is nothing where it is no JSON or says something else', () => {
    const one = asks('threat', [1], 'Nadie');

    expect(
      readProposals(`Claro:\n\`\`\`json\n{"findings": [${JSON.stringify(one)}, {"category": "bad person"}]}\n\`\`\``),
    ).toEqual({
      proposals: [one],
      broken: 1,
    });
    expect(readProposals('{"findings": []}')).toEqual({ proposals: [], broken: 0 });
    for (const other of ['', 'Todo está bien.', '{"findings": 3}', '{"verdict": "abuser"}', '}{'])
      expect(readProposals(other)).toBeUndefined();
  });
});

describe('A reading to which a model adds', () => {
  const chat = chatOf(...Array.from({ length: 24 }, (_, at) => say(at % 2, `Mensaje número ${at}`, 1 + at)));
  const reading: Exclude<Reading, { outcome: 'cannot-say' }> = {
    outcome: 'nothing-repeats',
    findings: [ruled(1), ruled(3, { strength: 'weak' })],
    protective: [],
    patterns: [],
    protectivePatterns: [],
    weeks: ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22'],
    balance: [],
  };

  it('keeps all that was found where it was, and counts anew what repeats', () => {
    const more = ruled(17, { layer: 'model', rules: ['model'] });

    const read = addFindings(chat, reading, [more]);

    expect(read.findings).toEqual([...reading.findings, more]);
    expect(read.patterns).toMatchObject([{ category: 'humiliation', from: 1, findings: [0, 1, 2], weeks: [2, 0, 1, 0] }]);
    expect(read.outcome).toBe('patterns');
  });

  it('shows nothing that stands on a model alone: weak places count only beside others', () => {
    const alone = [5, 11, 17].map((at) => ruled(at, { category: 'control', layer: 'model', strength: 'weak' }));

    expect(addFindings(chat, { ...reading, findings: [] }, alone).patterns).toEqual([]);
    expect(addFindings(chat, reading, [])).toBe(reading);
  });
});

describe('What a model is shown of a chat', () => {
  const long = chatOf(...Array.from({ length: 2000 }, (_, at) => say(at % 2, `Mensaje ${at} ${'x'.repeat(50)}`)));

  it('is a few stretches around what was found and at its end, none of which overlap or are long', () => {
    const found = [10, 12, 700, 701, 1500].map((at) => ruled(at));

    const shown = shownToModel(long, found);

    expect(shown.length).toBeLessThanOrEqual(6);
    for (const place of [10, 700, 1500, 1999])
      expect(shown.filter(({ from, to }) => place >= from && place < to)).toHaveLength(1);
    expect(shown.every(({ from, to }) => to > from && to - from <= 60)).toBe(true);
    for (const [at, { to }] of shown.entries()) expect(shown[at + 1]?.from ?? 2000).toBeGreaterThanOrEqual(to);
  });

  it('begins with what is gravest where there is too much', () => {
    const found = [...Array.from({ length: 30 }, (_, at) => ruled(at * 60)), ruled(1900, { strength: 'explicit' })];

    const shown = shownToModel(long, found);

    expect(shown.some(({ from, to }) => 1900 >= from && 1900 < to)).toBe(true);
  });

  it('is nothing where there is no chat', () => {
    expect(shownToModel(chatOf(), [])).toEqual([]);
  });
});
