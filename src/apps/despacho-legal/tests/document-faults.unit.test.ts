import { describe, expect, it } from 'vitest';
import { findFaults } from '../core/documents/find-faults.ts';
import { isCurp, isDni, isEmail, isPhone, isRfc } from '../core/documents/identity.ts';
import { readAmount } from '../core/documents/read-amount.ts';
import type { Template } from '../core/templates/template.ts';
import { templates } from '../core/templates/templates.ts';
import { day, fullAnswers } from './some-answers.ts';

const templateOf = (id: string): Template => {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
};
const dismissal = templateOf('es-conciliation-dismissal');
const faultsWith = (answers: object, template = dismissal) => findFaults(template, { ...fullAnswers(template), ...answers }, day);

describe('What does not fit in the answers to a document', () => {
  it('is that somebody was dismissed before they were hired', () => {
    expect(faultsWith({ hired: '2024-05-02', dismissed: '2024-05-01' })).toEqual([
      { field: 'dismissed', kind: 'before', with: 'hired' },
    ]);
    expect(faultsWith({ hired: '2024-05-02', dismissed: '2024-05-02' })).toEqual([]);
  });

  it('is a day that has not come yet, of something that happened', () => {
    expect(faultsWith({ dismissed: '2026-11-29' })).toEqual([{ field: 'dismissed', kind: 'future' }]);
    expect(faultsWith({ dismissed: day })).toEqual([]);
  });

  it('is a day that does not exist, and an amount that is none', () => {
    expect(faultsWith({ dismissed: '2026-02-29' })).toEqual([{ field: 'dismissed', kind: 'date' }]);
    expect(faultsWith({ salary: 'mil y pico' })).toEqual([{ field: 'salary', kind: 'money' }]);
  });

  it('is the wrong letter of a DNI, an e-mail without its sign, a telephone with words', () => {
    expect(faultsWith({ 'id-number': '12345678A', email: 'ana.correo', phone: 'llámame' }).map(({ kind }) => kind)).toEqual([
      'dni-letter',
      'email',
      'phone',
    ]);
  });

  it('is nothing where a question is not asked', () => {
    const wages = templateOf('es-conciliation-wages');

    expect(faultsWith({ still: 'yes', left: '2040-01-01' }, wages)).toEqual([]);
    expect(faultsWith({ still: 'no', left: '2040-01-01' }, wages)).toEqual([{ field: 'left', kind: 'future' }]);
  });

  it('is told of an answer that nobody would read to its end', () => {
    expect(faultsWith({ facts: 'a'.repeat(4001) })).toEqual([{ field: 'facts', kind: 'long' }]);
    expect(faultsWith({ facts: 'a'.repeat(4000) })).toEqual([]);
  });
});

describe('Numbers of documents', () => {
  it.each(['12345678Z', '12.345.678-z', 'X1234567L', 'Y1234567X', 'AB1234567', 'PAB123456'])('may be right: %s', (number) => {
    expect(isDni(number)).toBe(true);
  });

  it.each(['12345678A', 'X1234567A', '12345678'])('are not right: %s', (number) => {
    expect(isDni(number)).toBe(false);
  });

  it('have in a CURP a last digit that the others give, and a day that exists', () => {
    expect(isCurp('RUGA900101MDFZLN07')).toBe(true);
    expect(isCurp('ruga900101mdfzln07')).toBe(true);
    expect(isCurp('RUGA900101MDFZLN08')).toBe(false);
    expect(isCurp('RUGA901301MDFZLN07')).toBe(false);
    expect(isCurp('RUGA900101')).toBe(false);
  });

  it('have in an RFC the signs of a person or of a company', () => {
    expect([isRfc('RUGA9001017X5'), isRfc('TLU050505AB1'), isRfc('RUGA900231'), isRfc('RUGA9013017X5')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tell an e-mail and a telephone from what is none', () => {
    expect(['ana@correo.example', 'a.b+c@d.e.mx', 'ana@correo', '@correo.es', 'a b@c.es'].map(isEmail)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['+52 55 1234 5678', '600 000 000', '12', '600-no'].map(isPhone)).toEqual([true, true, false, false]);
  });
});

describe('An amount as somebody types it', () => {
  it.each([
    ['1200', '1200', '1200'],
    ['1.200,50 €', '1200.50', undefined],
    ['1,200.50', undefined, '1200.50'],
    ['1.234', '1234', undefined],
    ['1,234', undefined, '1234'],
    ['1450.5', '1450.5', '1450.5'],
    ['1450,5', '1450.5', '1450.5'],
    ['$ 9 500 M.N.', '9500', '9500'],
    ['mil', undefined, undefined],
    ['1.23.4', undefined, undefined],
    ['', undefined, undefined],
    ['-5', undefined, undefined],
  ])('is read in each country as it is written there: %s', (typed, spain, mexico) => {
    expect([readAmount(typed, 'ES'), readAmount(typed, 'MX')]).toEqual([spain, mexico]);
  });
});
