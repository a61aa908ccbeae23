import { describe, expect, it } from 'vitest';
import { isShortWord, takesBack } from '../core/denial.ts';

describe('A message after a danger', () => {
  it.each([
    'no, me entendiste mal',
    'Me has entendido mal.',
    'no es lo que quise decir',
    'No era eso',
    'es un malentendido',
    'era broma',
    'no lo decía en serio',
    'exageraba',
    'you got me wrong',
    'I was just kidding',
    "that's not what I meant",
    'I didn’t mean it',
    'you misunderstood',
  ])('that takes it back is heard as that: %s', (text) => {
    expect(takesBack(text)).toBe(true);
  });

  it.each([
    'ok',
    'quiero hacer el registro de pensamiento',
    'no puedo más',
    'I mean it',
    'lo digo en serio',
    '¿eres una persona?',
  ])('that does not is not: %s', (text) => {
    expect(takesBack(text)).toBe(false);
  });

  it('of a word or two is a word or two', () => {
    expect(isShortWord(' estoy bien ')).toBe(true);
    expect(isShortWord('quiero hacer el registro')).toBe(false);
  });
});
