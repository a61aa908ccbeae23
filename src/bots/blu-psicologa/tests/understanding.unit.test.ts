import { describe, expect, it } from 'vitest';
import { routeText } from '#platform/bots/route-text.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { botSuite } from '#tests/support/bot-suite.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import blu from '../bot.ts';

botSuite(blu);

const routed = (text: string, language: 'es' | 'en' = 'es') => {
  const route = routeText(blu, text, language);
  if (route.kind === 'protocol') return route.protocolId;
  return route.kind === 'article' ? route.article.id : route.kind;
};

describe('What BLU understands of free text', () => {
  it.each([
    ['Cómo estoy ahora', 'check-in'],
    ['quiero hacer el check-in', 'check-in'],
    ['me siento fatal', 'check-in'],
    ['no sé qué siento', 'check-in'],
    ['hoy tuve un mal día', 'check-in'],
    ['¿qué es la sobrecarga sensorial?', 'overload'],
    ['explícame qué es un shutdown', 'meltdown-shutdown'],
    ['¿qué cuenta como una prueba?', 'facts'],
    ['¿tengo tdah?', 'diagnosis'],
    ['¿qué dosis de medicación?', 'medication'],
    ['¿quién lee mis mensajes?', 'privacy'],
    ['no puedo dormir', 'sleep'],
    ['quiero hablar con una persona', 'people'],
    ['hola', 'hello'],
    ['Buenas tardes, Blu', 'hello'],
    ['muchas gracias', 'thanks'],
    ['¿Qué puedes hacer?', 'abilities'],
    ['ayuda', 'abilities'],
    ['¿Eres una persona real?', 'human'],
    ['¿Eres psicóloga?', 'human'],
    ['escribe un poema sobre gatos', 'unknown'],
    ['cuánto cuesta un vuelo a Lima', 'unknown'],
    ['ahora no quiero hacer Cómo estoy ahora', 'unknown'],
    ['', 'unknown'],
    ['🙂', 'unknown'],
  ])('takes "%s" as %s', (text, expected) => {
    expect(routed(text)).toBe(expected);
  });

  it.each([
    ['How I am now', 'check-in'],
    ['I feel bad today', 'check-in'],
    ['what is sensory overload?', 'overload'],
    ['who reads my messages?', 'privacy'],
    ['are you a real person?', 'human'],
    ['what can you do?', 'abilities'],
    ['write me a poem about cats', 'unknown'],
  ])('takes "%s" as %s, in English', (text, expected) => {
    expect(routed(text, 'en')).toBe(expected);
  });
});

describe('What BLU tells', () => {
  it('knows the same things in both languages', () => {
    expect(blu.knowledge.en.map(({ id }) => id)).toEqual(blu.knowledge.es.map(({ id }) => id));
  });

  it('finds every article by its own title and by each of its words', () => {
    for (const language of ['es', 'en'] as const) {
      for (const { id, title } of blu.knowledge[language]) expect(routed(title, language), title).toBe(id);
    }
  });

  it('tells it in short plain sentences, without exclamation marks or sayings', () => {
    for (const { text } of [...blu.knowledge.es, ...blu.knowledge.en]) {
      expect(text).not.toMatch(notPlain);
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(17);
    }
  });

  it('tells it so that it reads easily, for everybody (a11y/R8)', () => {
    for (const { text } of blu.knowledge.es) expect(inflesz(text), text).toBeGreaterThanOrEqual(70);
  });
});
