import { describe, expect, it } from 'vitest';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { screenMessage } from '../../safety/core/screen.ts';
import { type Reading, readMessage } from '../../safety/episodes/core/read-message.ts';
import { plainQuestion } from '../plain-question.ts';

const voices = (['es', 'en'] as const).flatMap((language) =>
  (['directo', 'calido', 'formal'] as const).map((tone) => compileAdaptation({ ...defaultSettings, language, tone })),
);
const heavy: Reading = { level: 'distress', kind: 'low-mood', rule: 'weights/asks', words: [], asks: true };
const none: Reading = { level: 'none' };

describe('Somebody whose message may be about dying and does not say so', () => {
  it.each(voices)('is asked in plain words, and a yes or a doubt is read as a danger (%#)', (adaptation) => {
    const question = plainQuestion(heavy, [], { text: 'ya me despedí de las plantas' }, adaptation) ?? '';
    const answer = (text: string) => screenMessage(text, 'es', [{ who: 'bot', text: question }]).level;

    expect(['sí', 'un poco', 'no sé', 'a veces', 'yes', 'I do not know', 'maybe'].map(answer)).toEqual(Array(7).fill('crisis'));
    expect(['no', 'nah', 'para nada'].map(answer)).not.toContain('crisis');
  });

  it.each(voices)('is believed when they say no, and asked no second time (%#)', (adaptation) => {
    const question = plainQuestion(heavy, [], { text: 'ya no hago falta' }, adaptation) ?? '';
    const past = [{ role: 'assistant' as const, content: question }];

    expect(plainQuestion(none, past, { text: 'No.' }, adaptation)).toMatch(/Ayuda ahora|Help now/);
    expect(plainQuestion(none, past, { text: 'quiero hacer la lista de la compra' }, adaptation)).toBeUndefined();
    expect(readMessage('ya me despedí de las plantas', [{ who: 'bot', text: question }])).not.toHaveProperty('asks');
  });

  it('is asked nothing where nothing weighs', () => {
    expect(plainQuestion(none, [], { text: 'no' }, compileAdaptation(defaultSettings))).toBeUndefined();
  });
});
