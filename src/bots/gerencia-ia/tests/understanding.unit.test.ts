import { describe, expect, it } from 'vitest';
import { routeText } from '#platform/bots/route-text.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { botSuite } from '#tests/support/bot-suite.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import gerencia from '../bot.ts';

botSuite(gerencia);

const routed = (text: string, language: 'es' | 'en' = 'es') => {
  const route = routeText(gerencia, text, language);
  if (route.kind === 'protocol') return route.protocolId;
  return route.kind === 'article' ? route.article.id : route.kind;
};

describe('What Gerencia IA understands of free text', () => {
  it.each([
    ['Desmenuzar una tarea', 'break-down'],
    ['tengo que escribir un correo', 'break-down'],
    ['no sé por dónde empezar', 'break-down'],
    ['quiero dividir esto en pasos', 'break-down'],
    ['¿cómo preparo una reunión?', 'meetings'],
    ['todo es urgente', 'choosing'],
    ['me distraigo con el ruido', 'interruptions'],
    ['¿cuánto tarda?', 'estimating'],
    ['¿quién lee mis mensajes?', 'privacy'],
    ['hola', 'hello'],
    ['gracias', 'thanks'],
    ['¿en qué me puedes ayudar?', 'abilities'],
    ['¿hablo con un bot?', 'human'],
    ['traduce este texto al francés', 'unknown'],
  ])('takes "%s" as %s', (text, expected) => {
    expect(routed(text)).toBe(expected);
  });

  it.each([
    ['Break down a task', 'break-down'],
    ["I don't know where to start", 'break-down'],
    ['everything is urgent', 'choosing'],
    ['translate this text into French', 'unknown'],
  ])('takes "%s" as %s, in English', (text, expected) => {
    expect(routed(text, 'en')).toBe(expected);
  });
});

describe('What Gerencia IA tells', () => {
  it('knows the same things in both languages', () => {
    expect(gerencia.knowledge.en.map(({ id }) => id)).toEqual(gerencia.knowledge.es.map(({ id }) => id));
  });

  it('finds every article by its own title and by each of its words', () => {
    for (const language of ['es', 'en'] as const) {
      for (const { id, title } of gerencia.knowledge[language]) expect(routed(title, language), title).toBe(id);
    }
  });

  it('tells it in short plain sentences, without exclamation marks or sayings', () => {
    for (const { text } of [...gerencia.knowledge.es, ...gerencia.knowledge.en]) {
      expect(text).not.toMatch(notPlain);
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(17);
    }
  });

  it('tells it so that it reads easily, for everybody (a11y/R8)', () => {
    for (const { text } of gerencia.knowledge.es) expect(inflesz(text), text).toBeGreaterThanOrEqual(70);
  });
});
