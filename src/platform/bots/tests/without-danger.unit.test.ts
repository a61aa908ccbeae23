import { describe, expect, it } from 'vitest';
import { withoutDanger } from '../without-danger.ts';

const mine = (content: string) => ({ role: 'user' as const, content });
const reply = (content: string, isFixed = false) => ({ role: 'assistant' as const, content, isFixed });

describe('What a model is told of a conversation in which somebody was in danger', () => {
  it('safe/danger leaves out what was answered with the fixed words, however it was said', () => {
    const past = [mine('hola'), reply('Hola.'), mine('sí'), reply('Eso suena muy grave.', true), mine('gracias')];

    expect(withoutDanger(past).map(({ content }) => content)).toEqual(['hola', 'Hola.', 'gracias']);
  });

  it('safe/danger leaves out the fixed words whose question is too long ago to be read', () => {
    expect(withoutDanger([reply('Eso suena muy grave.', true), mine('hola')])).toEqual([mine('hola')]);
  });

  it('safe/danger leaves out what says it by itself, also where nothing was answered', () => {
    expect(withoutDanger([mine('quiero morirme'), mine('hola')])).toEqual([mine('hola')]);
  });
});
