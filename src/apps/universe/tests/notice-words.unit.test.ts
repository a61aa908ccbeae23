import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import mailWords from '#platform/notifications/words.es.json' with { type: 'json' };
import pageWords from '../locales/notices/es.json' with { type: 'json' };

type Words = { [key: string]: string | Words };

function textsOf(words: Words): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? value : textsOf(value)));
}
const all = [...textsOf(pageWords), ...textsOf(mailWords)];

describe('What is said about notices', () => {
  it.each(all.filter((text) => text.split(/\s+/).length >= 7))('a11y/R8 is read with little effort: %s', (text) => {
    expect(inflesz(text)).toBeGreaterThanOrEqual(55);
  });

  it('a11y/A7 asks nobody to come back, hurries nobody and alarms nobody', () => {
    const alarming = /racha|te echamos|vuelve(?!n)|urgente|última oportunidad|no te pierdas|alerta|¡|!|ahora o nunca|rápido/i;

    expect(all.filter((text) => alarming.test(text))).toEqual([]);
  });
});
