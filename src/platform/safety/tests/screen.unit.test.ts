import { describe, expect, it } from 'vitest';
import { screenMessage } from '../core/screen.ts';
import moreSentences from './more-sentences.json' with { type: 'json' };
import sentences from './sentences.json' with { type: 'json' };

/** Sentences of our own, written apart from the rules. No clinical set: they say what must never be missed and what never means danger. */
const { danger, harmless } = sentences;

describe('Reading a message for danger', () => {
  it.each(Object.entries(danger).flatMap(([kind, sentences]) => sentences.map((sentence) => [kind, sentence] as const)))(
    'finds %s in "%s"',
    (_kind, sentence) => {
      expect(screenMessage(sentence, 'es').level).toBe('crisis');
    },
  );

  it('names the danger for what it is, nearly always', () => {
    const wrong = Object.entries(danger).flatMap(([kind, sentences]) =>
      sentences
        .filter((sentence) => screenMessage(sentence, 'es').kind !== kind)
        .map((sentence) => `${kind}: ${sentence} → ${screenMessage(sentence, 'es').kind}`),
    );

    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(6);
  });

  it.each(harmless)('sees no danger in "%s"', (sentence) => {
    expect(screenMessage(sentence, 'es').level).not.toBe('crisis');
  });

  it('finds the danger in many more sentences, said in many ways', () => {
    expect(moreSentences.danger.filter((sentence) => screenMessage(sentence, 'es').level !== 'crisis')).toEqual([]);
  });

  it('leaves many more ordinary sentences alone', () => {
    expect(moreSentences.harmless.filter((sentence) => screenMessage(sentence, 'es').level === 'crisis')).toEqual([]);
  });

  it('raises no more false alarms than those we know', () => {
    const all = moreSentences.harmless.length + moreSentences.falseAlarms.length + harmless.length;

    expect(moreSentences.falseAlarms.length / all).toBeLessThan(0.02);
  });

  it('answers the same in whichever language the page is', () => {
    for (const sentence of [...Object.values(danger).flat(), ...harmless])
      expect(screenMessage(sentence, 'en')).toEqual(screenMessage(sentence, 'es'));
  });

  it.each([
    'quiero\nmorirme',
    'quiero  morirme!!!',
    'Quiero... morirme',
    'q u i e r o morirme',
    'quiero morirme 😔',
    '«me quiero morir»',
    'ME QUIERO MORIR',
    'me quiero m0rir',
    'suisidarme',
    'suicidrame',
  ])('reads "%s" in spite of how it is written', (sentence) => {
    expect(screenMessage(sentence, 'es').level).toBe('crisis');
  });

  it('puts first what may kill in minutes', () => {
    expect(screenMessage('Mi novio me pega y me tomé una caja entera de pastillas', 'es').kind).toBe('medical');
  });

  it('finds one sentence of danger in a long quiet message', () => {
    const quiet = 'Hoy ordené el escritorio y fui a comprar pan. ';

    expect(screenMessage(`${quiet.repeat(40)}Ya no quiero vivir. ${quiet.repeat(40)}`, 'es').level).toBe('crisis');
  });

  it.each(['Cuando tenía quince años quise morir, pero eso pasó hace mucho', 'I used to want to die years ago'])(
    'takes what is told as over more slowly, and not as an emergency: "%s"',
    (sentence) => {
      expect(screenMessage(sentence, 'es').level).not.toBe('crisis');
    },
  );

  it('hears that the past has come back', () => {
    expect(screenMessage('Hace años quise morir y ahora otra vez quiero morir', 'es').level).toBe('crisis');
  });

  it.each([
    ['tengo un ataque de pánico', 'panic'],
    ['estoy en un meltdown', 'meltdown'],
    ['no puedo hablar, es un shutdown', 'shutdown'],
    ['no puedo más con el trabajo', 'burnout'],
    ['se murió mi perro', 'grief'],
  ])('hears a hard moment that is no emergency in "%s"', (sentence, kind) => {
    expect(screenMessage(sentence, 'es')).toMatchObject({ level: 'distress', kind });
  });

  it('names the rule that fired and never what was written', () => {
    const { rule } = screenMessage('me quiero morir', 'es');

    expect(rule).toMatch(/^(es|en)\/[a-z-]+$/);
  });
});

describe('Reading a message after others', () => {
  it('understands a danger said in two messages', () => {
    expect(screenMessage('morirme', 'es', ['lo único que quiero es']).level).toBe('crisis');
  });

  it('keeps a yes after a danger as danger', () => {
    expect(screenMessage('sí, lo digo en serio', 'es', ['me quiero morir']).level).toBe('crisis');
  });

  it('does not end an episode because of one "it was a joke"', () => {
    expect(screenMessage('era broma', 'es', ['me quiero morir'])).toMatchObject({ level: 'distress', kind: 'after-crisis' });
  });

  it('lets another subject be another subject', () => {
    expect(screenMessage('¿qué es la sobrecarga sensorial?', 'es', ['me quiero morir']).level).not.toBe('crisis');
  });

  it('lets somebody look at how they are after a danger, and still takes a short "now" for a yes', () => {
    expect(screenMessage('Cómo estoy ahora', 'es', ['me quiero morir']).level).not.toBe('crisis');
    expect(screenMessage('How I am now', 'en', ['I want to die']).level).not.toBe('crisis');
    expect(screenMessage('lo voy a hacer hoy', 'es', ['me quiero morir']).level).toBe('crisis');
    expect(screenMessage('cómo lo hago hoy', 'es', ['me quiero morir']).level).toBe('crisis');
  });
});

describe('The cost of reading', () => {
  it('reads the longest message there may be in a few milliseconds', () => {
    const long = 'quiero no quiero me voy a morir de risa en la reunión con mi jefe, '.repeat(120).slice(0, 8000);
    screenMessage(long, 'es');
    const times = Array.from({ length: 20 }, () => {
      const startedAt = performance.now();
      screenMessage(long, 'es');
      return performance.now() - startedAt;
    });

    expect(times.sort((one, other) => one - other)[10]).toBeLessThan(50);
  });

  it.each(['', ' ', '😔', '\u0000', '...', '我很好', 'a'.repeat(8000), 'no '.repeat(2600), '\ud800'])(
    'reads anything, even %j',
    (text) => {
      expect(screenMessage(text.slice(0, 8000), 'es').level).toBe('none');
    },
  );
});
