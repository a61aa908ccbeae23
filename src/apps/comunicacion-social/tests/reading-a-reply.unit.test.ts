import { describe, expect, it } from 'vitest';
import { filterScenarios, readFilter, writeFilter } from '../core/practice/filter-scenarios.ts';
import { inPieces } from '../core/practice/in-pieces.ts';
import { markEvidence } from '../core/practice/mark-evidence.ts';
import { saysStop } from '../core/practice/says-stop.ts';

const reply = 'Necesito los temas. ¿Me los mandas hoy?';
const quote = (words: string) => {
  const start = reply.indexOf(words);
  return { evidence: [{ start, end: start + words.length }] };
};
const whole = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('What was quoted of a reply', () => {
  it('shows each finding where its words are, with its number where they end', () => {
    const pieces = markEvidence(reply, [quote('Necesito los temas'), quote('¿Me los mandas hoy?')]);

    expect(pieces.map(({ text, numbers, ends }) => [text, numbers, ends])).toEqual([
      ['Necesito los temas', [1], [1]],
      ['. ', [], []],
      ['¿Me los mandas hoy?', [2], [2]],
    ]);
  });

  it('keeps both numbers where the words of two findings overlap or hold one another', () => {
    const pieces = markEvidence(reply, [quote('Necesito los temas. ¿Me'), quote('temas. ¿Me los mandas'), quote('los mandas')]);

    expect(whole(pieces)).toBe(reply);
    expect(pieces.find(({ text }) => text === 'temas. ¿Me')).toMatchObject({ numbers: [1, 2], ends: [1] });
    expect(pieces.find(({ text }) => text === 'los mandas')).toMatchObject({ numbers: [2, 3], ends: [2, 3] });
  });

  it('loses no letter to quotes that reach beyond the reply, are empty or run backwards', () => {
    const wrong = [
      { start: -4, end: 8 },
      { start: 30, end: 900 },
      { start: 5, end: 5 },
      { start: 9, end: 2 },
    ];

    const pieces = markEvidence(reply, [{ evidence: wrong }]);

    expect(whole(pieces)).toBe(reply);
    expect(pieces.filter(({ numbers }) => numbers.length > 0).map(({ text }) => text)).toEqual(['Necesito', reply.slice(30)]);
  });

  it('shows an empty reply as nothing', () => {
    expect(markEvidence('', [quote('x')])).toEqual([]);
  });
});

describe('The phrase that ends a rehearsal', () => {
  it.each(['hasta aquí', '«Hasta aquí».', ' HASTA  AQUI ', 'Stop here.'])('is heard in "%s"', (text) => {
    expect(saysStop(text)).toBe(true);
  });

  it.each(['Llegamos hasta aquí bien.', 'Hasta aquí. No quiero vivir.', 'hasta luego', ''])('is not heard in "%s"', (text) => {
    expect(saysStop(text)).toBe(false);
  });
});

describe('What somebody says, more slowly', () => {
  it('comes sentence by sentence, and a long one also at its commas', () => {
    expect(
      inPieces('Nos vemos a las 9. ¿Te va bien? Si no, dime una hora que te sirva más, por la mañana o por la tarde.'),
    ).toEqual([
      'Nos vemos a las 9.',
      '¿Te va bien?',
      'Si no,',
      'dime una hora que te sirva más,',
      'por la mañana o por la tarde.',
    ]);
  });
});

describe('Looking for a situation', () => {
  const all = [
    { domain: 'work', skills: ['state-need'], levels: [{ difficulty: 1 }, { difficulty: 3 }] },
    { domain: 'family', skills: ['say-no', 'state-need'], levels: [{ difficulty: 2 }] },
  ] as const;

  it('keeps what is looked for in the address, and reads it again', () => {
    const filter = { domain: 'work', skill: 'state-need', difficulty: 3 } as const;
    const written = new URLSearchParams(writeFilter(filter));

    expect(readFilter((name) => written.get(name) ?? undefined)).toEqual(filter);
    expect(writeFilter({})).toBe('');
  });

  it('takes no notice of what an address says that nobody understands', () => {
    expect(readFilter((name) => (name === 'nivel' ? '99' : 'toString'))).toEqual({});
  });

  it('finds what has all of it', () => {
    expect(filterScenarios(all, { skill: 'state-need' })).toHaveLength(2);
    expect(filterScenarios(all, { skill: 'state-need', difficulty: 3 })).toEqual([all[0]]);
    expect(filterScenarios(all, { domain: 'family', difficulty: 1 })).toEqual([]);
  });
});
