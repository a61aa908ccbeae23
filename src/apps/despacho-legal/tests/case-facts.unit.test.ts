import { describe, expect, it } from 'vitest';
import { datesInText } from '../core/cases/dates-in-text.ts';
import type { FactDate } from '../core/cases/fact-date.ts';
import { spanOf } from '../core/cases/fact-date.ts';
import { findContradictions } from '../core/cases/find-contradictions.ts';
import { isSameAct } from '../core/cases/is-same-act.ts';
import { orderFacts } from '../core/cases/order-facts.ts';

const today = '2026-11-28';
const day = (text: string): FactDate => ({ kind: 'exact', day: text });
const fact = (id: string, what: string, when: FactDate, after: string | null = null) => ({ id, what, when, after });
const unknown: FactDate = { kind: 'unknown' };

describe('When something happened', () => {
  it.each([
    [day('2026-11-03'), { first: '2026-11-03', last: '2026-11-03' }],
    [{ kind: 'month', month: '2024-02' } as const, { first: '2024-02-01', last: '2024-02-29' }],
    [{ kind: 'month', month: '2026-12' } as const, { first: '2026-12-01', last: '2026-12-31' }],
    [{ kind: 'approximate', from: '2026-03-01', to: '2026-04-10' } as const, { first: '2026-03-01', last: '2026-04-10' }],
    [unknown, undefined],
  ])('%j may be on these days', (when, span) => {
    expect(spanOf(when)).toEqual(span);
  });

  it('puts what was told in order, with what has no day behind what it came after', () => {
    const told = [
      fact('c', 'Tres', day('2026-11-10')),
      fact('x', 'Después de uno', unknown, 'a'),
      fact('a', 'Uno', { kind: 'month', month: '2026-11' }),
      fact('y', 'Después de x', unknown, 'x'),
      fact('b', 'Dos', day('2026-11-02')),
      fact('z', 'Nadie sabe', unknown),
    ];

    expect(orderFacts(told).map(({ id }) => id)).toEqual(['a', 'x', 'y', 'b', 'c', 'z']);
  });

  it('keeps the order in which things of one day were told, unless one came after the other', () => {
    const told = [fact('a', 'Uno', day('2026-11-02'), 'b'), fact('b', 'Dos', day('2026-11-02'))];

    expect(orderFacts(told).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(orderFacts(told.map((one) => ({ ...one, after: null }))).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('loses nothing and turns nobody round where things come after each other in a circle', () => {
    const told = [fact('a', 'Uno', unknown, 'b'), fact('b', 'Dos', unknown, 'a'), fact('c', 'Tres', unknown, 'gone')];

    expect(orderFacts(told).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['El 3 de noviembre de 2026 me llamaron', [[3, 11, 2026]]],
    [
      'el primero de mayo, y el 15 de setiembre',
      [
        [1, 5, null],
        [15, 9, null],
      ],
    ],
    ['On November 3rd, 2026 they called', [[3, 11, 2026]]],
    ['on 4 July I asked', [[4, 7, null]]],
    ['El 45 de mayo no es un día, y mayo tampoco', []],
    ['Me deben 3.000 pesos desde marzo', []],
  ])('is read from the words: %s', (text, days) => {
    expect(datesInText(text).map((one) => [one.day, one.month, one.year])).toEqual(days);
  });
});

describe('What does not fit together', () => {
  it.each([
    ['El encargado me despidió en la tienda', 'Me despidió el encargado, en la tienda', true],
    ['Pedí auriculares por correo', 'Pedí los auriculares en un correo', true],
    ['Me despidieron', 'Me despidieron', false],
    ['Pedí auriculares por correo', 'Me contestaron que no por correo', false],
    ['', '', false],
  ])('is only looked for in one act: «%s» and «%s»', (one, other, isSame) => {
    expect(isSameAct(one, other)).toBe(isSame);
  });

  it.each([
    [
      'one act with two dates',
      [
        fact('a', 'Firmé el contrato en la oficina', day('2026-01-02')),
        fact('b', 'Firmé el contrato en la oficina', day('2026-02-02')),
      ],
      [{ kind: 'two-dates', facts: ['a', 'b'] }],
    ],
    [
      'an order that the dates deny',
      [fact('a', 'Me llamaron', day('2026-03-05')), fact('b', 'Contesté', day('2026-03-01'), 'a')],
      [{ kind: 'order', facts: ['a', 'b'] }],
    ],
    [
      'things that come after each other in a circle',
      [fact('a', 'Uno', unknown, 'b'), fact('b', 'Dos', unknown, 'a')],
      [{ kind: 'circle', facts: ['a', 'b'] }],
    ],
    [
      'another day in the words',
      [fact('a', 'El 3 de noviembre me llamaron', day('2026-11-05'))],
      [{ kind: 'words', facts: ['a'], said: '3 de noviembre' }],
    ],
    ['a day that is still to come', [fact('a', 'Me echaron', day('2026-12-24'))], [{ kind: 'future', facts: ['a'] }]],
  ])('is told: %s', (_what, facts, found) => {
    expect(findContradictions(facts, today)).toEqual(found);
  });

  it.each([
    ['a month that holds the day', [fact('a', 'El 3 de noviembre me llamaron', { kind: 'month', month: '2026-11' })]],
    ['two days in the words', [fact('a', 'Del 3 de noviembre al 5 de noviembre estuve de baja', day('2026-11-04'))]],
    [
      'one act told twice with dates that may be one',
      [
        fact('a', 'Firmé el contrato en la oficina', { kind: 'month', month: '2026-01' }),
        fact('b', 'Firmé el contrato en la oficina', day('2026-01-20')),
      ],
    ],
    ['the same day, in order', [fact('a', 'Me llamaron', day('2026-03-05')), fact('b', 'Contesté', day('2026-03-05'), 'a')]],
    ['today', [fact('a', 'Me llamaron', day(today))]],
    ['a date that nobody knows', [fact('a', 'El 3 de noviembre me llamaron', unknown)]],
  ])('is not seen where there is none: %s', (_what, facts) => {
    expect(findContradictions(facts, today)).toEqual([]);
  });
});
