import { describe, expect, it } from 'vitest';
import { createCatalogs } from '../catalogs.ts';
import { createFormat } from '../format.ts';

function someCatalogs() {
  const catalogs = createCatalogs();
  catalogs.add('chat', 'es', {
    hello: 'Hola, {name}',
    list: { left: { one: 'Queda {count} paso', other: 'Quedan {count} pasos' } },
    problems: { 'chat/full': 'No caben más.' },
  });
  catalogs.add('chat', 'en', { hello: 'Hello, {name}' });
  return catalogs;
}

describe('The words of the page', () => {
  it('stand under the name of their slice and take their values', () => {
    const catalogs = someCatalogs();

    expect(catalogs.translate('es', 'chat.hello', { name: 'Elia' })).toBe('Hola, Elia');
    expect(catalogs.translate('en', 'chat.hello', { name: 'Elia' })).toBe('Hello, Elia');
  });

  it('agree with the number', () => {
    const left = (count: number) => someCatalogs().translate('es', 'chat.list.left', { count });

    expect([0, 1, 2, 12_000].map(left)).toEqual(['Quedan 0 pasos', 'Queda 1 paso', 'Quedan 2 pasos', 'Quedan 12.000 pasos']);
  });

  it('of a problem are known to every slice, and fall back to Spanish', () => {
    expect(someCatalogs().translate('en', 'problems.chat/full')).toBe('No caben más.');
  });

  it('that nobody wrote answer with their key, so that they are seen', () => {
    expect(someCatalogs().translate('es', 'chat.nothing')).toBe('chat.nothing');
    expect(someCatalogs().translate('es', 'chat.hello')).toBe('Hola, {name}');
  });
});

describe('Dates, as people say them', () => {
  const now = () => new Date(2026, 10, 25, 9, 0);
  const daysAgo = (days: number) => new Date(2026, 10, 25 - days, 23, 30);

  it('near days are told by their name and far ones by their number', () => {
    const { day } = createFormat('es', now);

    expect([0, 1, 3, 8, 400].map((days) => day(daysAgo(days)))).toEqual(['hoy', 'ayer', 'domingo', '17 nov', '21 oct 2025']);
  });

  it('are told in the language of the page', () => {
    const format = createFormat('en', now);

    expect(format.day(daysAgo(1))).toBe('yesterday');
    expect(format.longDay()).toBe('Wednesday, November 25');
    expect(format.time(daysAgo(0))).toBe('23:30');
  });
});
