import { describe, expect, it } from 'vitest';
import { namedLaw } from '../core/answer/named-law.ts';

const spanish = [
  {
    key: 'ET',
    title: 'Real Decreto Legislativo 2/2015, por el que se aprueba el texto refundido de la Ley del Estatuto de los Trabajadores',
  },
  { key: 'LISOS', title: 'Real Decreto Legislativo 5/2000, sobre Infracciones y Sanciones en el Orden Social' },
  { key: 'LO3/2018', title: 'Ley Orgánica 3/2018, de Protección de Datos Personales' },
];
const mexican = [{ key: 'LFT', title: 'Ley Federal del Trabajo' }];
const ofSpain = (question: string) => namedLaw(question, 'ES', spanish);
const ofMexico = (question: string) => namedLaw(question, 'MX', mexican);

describe('The law that a question names', () => {
  it.each([
    ['¿Qué dice la Ley 49/1960 de los vecinos?', '49/1960'],
    ['artículo 10 de la Ley Orgánica 5/2000', '5/2000'],
    ['plazo según la ley de propiedad horizontal', 'propiedad horizontal'],
    ['art. 218 LOPJ', 'lopj'],
    ['qué dice la LEC de los embargos', 'LEC'],
  ])('is told if it is not loaded: %s', (question, missing) => {
    expect(ofSpain(question)).toEqual({ isLoaded: false, missing });
  });

  it('is told by its name in Mexico too', () => {
    expect(ofMexico('artículo 170 de la Ley de Amparo')).toEqual({ isLoaded: false, missing: 'ley de amparo' });
    expect(ofMexico('qué dice la Ley Federal del Trabajo')).toEqual({ isLoaded: true });
  });

  it.each([
    'infracciones de la ley 5/2000',
    'ley orgánica 3/2018, derecho de acceso',
    'artículo 59 del Estatuto de los Trabajadores y la ley de dependencia',
  ])('is a loaded one, by number, rank or name: %s', (question) => {
    expect(ofSpain(question)).toEqual({ isLoaded: true });
  });

  it('is none where only things are told', () => {
    expect(ofSpain('me han echado del trabajo por pedir la baja')).toEqual({ isLoaded: false });
  });

  it('is loaded once its text is there', () => {
    const loaded = [...mexican, { key: 'LA', title: 'Ley de Amparo, reglamentaria de los artículos 103 y 107' }];

    expect(namedLaw('plazo de la ley de amparo', 'MX', loaded).missing).toBeUndefined();
  });
});
