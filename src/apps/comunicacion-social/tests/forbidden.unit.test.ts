import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findForbidden } from '../core/scenario/find-forbidden.ts';

const home = 'src/apps/comunicacion-social';
/** Everything that this app says to people: its words, its situations, its cards, and what its rubric tells. */
const said = [
  ...globSync(`${home}/locales/{,*/}*.json`),
  ...globSync(`${home}/scenarios/**/*.json`),
  ...globSync(`${home}/cards/*.json`),
  ...globSync(`${home}/core/rubric/words.*.json`),
  ...globSync(`${home}/server/**/*-words.*.json`),
];

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

describe('What may never be claimed or asked', () => {
  it('is in no text of this app: every string is read', () => {
    const texts = said.flatMap((path) => stringsIn(JSON.parse(readFileSync(path, 'utf8'))).map((text) => ({ path, text })));

    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.flatMap(({ path, text }) => findForbidden(text).map(({ kind, words }) => `${path}: ${kind}: ${words}`))).toEqual(
      [],
    );
  });

  it.each([
    ['eye-contact', 'Mírale a los ojos cuando te hable.'],
    ['eye-contact', 'Intenta mantener el contacto visual.'],
    ['eye-contact', 'No olvides mirar a los ojos.'],
    ['eye-contact', 'No te rías, mira siempre a los ojos.'],
    ['eye-contact', 'Try to make eye contact.'],
    ['masking', 'Finge que te gusta el regalo.'],
    ['masking', 'Así parecerás una persona normal.'],
    ['masking', 'Sonríe aunque no quieras.'],
    ['masking', 'Deja de moverte mientras hablas.'],
    ['masking', 'Act normal in front of them.'],
    ['treatment', 'Este ensayo reduce los síntomas.'],
    ['treatment', 'Practicar es una terapia.'],
    ['treatment', 'This treats anxiety.'],
    ['diagnosis', 'Eso es un signo de autismo.'],
    ['diagnosis', 'Creo que tienes un trastorno.'],
    ['diagnosis', 'You have ADHD.'],
  ])('is found, be it said as advice or by somebody: %s, «%s»', (kind, text) => {
    expect(findForbidden(text).map((found) => found.kind)).toEqual([kind]);
  });

  it.each([
    'No hace falta mirar a los ojos.',
    'Aquí nadie puntúa el contacto visual.',
    'No es una terapia ni un tratamiento.',
    'Es normal que estés triste.',
    'Quiero los apoyos y no quiero dar diagnóstico.',
    '¿Tienes que contar un diagnóstico para pedir un cambio?',
    'Tengo ansiedad cuando hay ruido.',
    'Mira el papel que te doy.',
    'No eye contact is needed.',
  ])('is not where somebody says that it is not asked, or speaks for themselves: «%s»', (text) => {
    expect(findForbidden(text)).toEqual([]);
  });

  it('is pointed at with the words as they were written', () => {
    const text = 'Primero saluda. Después MÍRALE A LOS OJOS.';
    const [{ words, start, end } = { words: '', start: 0, end: 0 }] = findForbidden(text);

    expect([words, text.slice(start, end)]).toEqual(['MÍRALE A LOS OJOS', 'MÍRALE A LOS OJOS']);
  });
});
