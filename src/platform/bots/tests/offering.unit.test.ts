import { describe, expect, it } from 'vitest';
import type { Settings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { defineBot } from '../contract.ts';
import { guidedTurn } from '../guided-turn.ts';
import { neededNow, routeText } from '../route-text.ts';
import { smallBot } from './small-bot.ts';

const [small] = smallBot.protocols;
if (!small) throw new Error('the small bot has a protocol');
const help = {
  ...small,
  id: 'help',
  texts: { es: { ...small.texts.es, title: 'Auxilio' }, en: { ...small.texts.en, title: 'Aid' } },
};
const now = { es: ['demasiado ruido', 'no soporto la luz'], en: ['too loud'] };
const bot = defineBot({
  ...smallBot,
  protocols: [small, help],
  intents: [...smallBot.intents, { protocolId: 'help', examples: { es: ['auxilio'], en: ['aid'] }, now }],
});

const turn = (text: string, more: object = {}, settings: Partial<Settings> = {}) =>
  guidedTurn(bot, {
    run: null,
    text,
    adaptation: compileAdaptation({ ...defaultSettings, ...settings }),
    first: false,
    newId: () => 'new',
    ...more,
  });

describe('Needing something at this moment', () => {
  it.each(['demasiado ruido', 'aquí hay demasiado ruido', 'No soporto la luz.', 'demasido ruido'])(
    'begins it for "%s"',
    (text) => {
      expect(turn(text).run?.protocolId).toBe('help');
    },
  );

  it.each([
    'no hay demasiado ruido',
    'ya no hay demasiado ruido',
    '¿por qué hay demasiado ruido en mi cabeza?',
    'ayer había demasiado ruido',
    'no quiero demasiado ruido',
  ])('does not begin it for "%s"', (text) => {
    expect(neededNow(bot, text, 'es')).toBeUndefined();
    expect(routeText(bot, text, 'es')).not.toMatchObject({ protocolId: 'help' });
  });

  it('offers it first, without beginning it, in the middle of a longer text', () => {
    const text = 'Te quiero contar cosas de mi trabajo y de mi jefe, donde siempre hay demasiado ruido y poca luz';

    expect(turn(text).run).toBeNull();
    expect(listOf(turn(text).say)).toEqual(['- Auxilio (unos 1 minutos)', '- Pequeño (unos 1 minutos)']);
  });
});

describe('What is offered', () => {
  it('has what helps at once in front for who carries much today', () => {
    expect(listOf(turn('hola').say)[0]).toBe('- Pequeño (unos 1 minutos)');
    expect(listOf(turn('hola', { overloaded: true }).say)[0]).toBe('- Auxilio (unos 1 minutos)');
    expect(listOf(turn('¿qué puedes hacer?', { overloaded: true }).say)[0]).toBe('- Auxilio (unos 1 minutos)');
  });

  it('names no minutes to who has time switched off (a11y/A5)', () => {
    expect(listOf(turn('hola', {}, { time: 'apagado' }).say)).toEqual(['- Pequeño', '- Auxilio']);
  });
});

function listOf(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('- '));
}
