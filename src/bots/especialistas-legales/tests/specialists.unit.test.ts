import { describe, expect, it } from 'vitest';
import { routeText } from '#platform/bots/route-text.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { botSuite } from '#tests/support/bot-suite.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import specialists from '../bot.ts';
import { orderFacts } from '../protocols/order-facts.ts';

for (const bot of specialists) botSuite(bot);
protocolSuite(orderFacts);

const routed = (bot: (typeof specialists)[number], text: string, language: 'es' | 'en' = 'es') => {
  const route = routeText(bot, text, language);
  if (route.kind === 'protocol') return route.protocolId;
  return route.kind === 'article' ? route.article.id : route.kind;
};

describe.each(specialists)('$name', (bot) => {
  it('is never called what only a person can be', () => {
    expect([bot.name, bot.specialty, bot.summary.es].join(' ')).not.toMatch(/abogad|letrad|asesor|lawyer/i);
  });

  it.each([
    ['Ordenar lo que pasó', 'order-facts'],
    ['quiero ordenar lo que pasó', 'order-facts'],
    ['¿eres un abogado?', 'human'],
    ['¿qué papeles llevo?', 'what-to-bring'],
    ['abogado gratis', 'free-help'],
    ['no puedo pagar un abogado', 'free-help'],
    ['hola', 'hello'],
  ])('takes "%s" as %s', (text, expected) => {
    expect(routed(bot, text)).toBe(expected);
  });

  it.each([
    'Me han despedido. ¿Cuánto tiempo tengo para ir al juez?',
    'El casero no me devuelve la fianza del piso',
    '¿Qué pasa si no pago la multa?',
    '¿Me pueden echar del trabajo estando de baja?',
    'Pido ajustes en mi trabajo por autismo y no me los dan',
    '¿Tengo derecho a vacaciones?',
    'Han publicado una foto mía sin permiso',
    '¿Qué dice el artículo 59 del Estatuto de los Trabajadores?',
    'La policía se llevó mi teléfono',
    '¿Puedo recurrir una carta del ayuntamiento?',
    'Quiero divorciarme y no sé quién se queda con los niños',
    'España',
    'ver la ley',
  ])('leaves "%s" to the laws', (text) => {
    expect(routed(bot, text)).toBe('unknown');
  });

  it('tells what it knows in short plain sentences that read easily, the same in both languages', () => {
    const { es, en } = bot.knowledge;
    expect(en.map(({ id }) => id)).toEqual(es.map(({ id }) => id));
    for (const { text } of [...es, ...en]) {
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text).not.toMatch(notPlain);
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(17);
    }
    for (const { text } of es) {
      const shown = text.replace(/\]\([^)]*\)/g, ']');
      expect(inflesz(shown), text).toBeGreaterThanOrEqual(60);
    }
  });
});
