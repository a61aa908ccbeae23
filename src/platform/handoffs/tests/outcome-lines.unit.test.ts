import { describe, expect, it } from 'vitest';
import type { Protocol } from '../../dialogue/core/protocol.ts';
import { outcomeLines } from '../core/outcome-lines.ts';

const protocol: Pick<Protocol, 'steps' | 'texts'> = {
  steps: [
    { id: 'mood', input: { kind: 'scale', min: 0, max: 10 } },
    { id: 'goal', input: { kind: 'text', maxLength: 100 } },
    { id: 'more', input: { kind: 'list', maxItems: 3 } },
  ],
  texts: {
    es: {
      'mood.label': 'Ánimo',
      'goal.label': { directo: 'Lo que quiero', formal: { normal: 'Lo que desea' } },
      'more.label': 'Más',
      'outcome.note': { calido: 'Esto no es un diagnóstico.' },
    },
    en: { 'goal.label': 'What I want', 'outcome.note': 'This is not a diagnosis.' },
  },
};
const lines = (...items: { label: string; text: string }[]) => outcomeLines({ kind: 'x', title: 'x', items }, [protocol]);

describe('The lines of a result', () => {
  it('are told apart: in own words, in whatever tone and language they were asked, or picked', () => {
    const found = lines(
      { label: 'Ánimo', text: '4 / 10' },
      { label: 'Lo que desea', text: 'Dormir' },
      { label: 'What I want', text: 'Sleep' },
      { label: 'Más', text: 'Leer' },
      { label: 'Otra', text: 'algo' },
    );

    expect(found.map(({ written }) => written)).toEqual([false, true, true, true, false]);
  });

  it('leave out what the exercise itself added, and what is blank', () => {
    const found = lines(
      { label: 'Qué es esto', text: 'Esto no es un diagnóstico.' },
      { label: 'What', text: 'This is not a diagnosis.' },
      { label: 'Lo que quiero', text: '  ' },
    );

    expect(found).toEqual([]);
  });
});
