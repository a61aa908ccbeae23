import { describe, expect, it } from 'vitest';
import { namesInAnswer } from '../core/cases/names-in-answer.ts';
import { isSameParty, normalName } from '../core/cases/normal-name.ts';

const named = (name: string, aliases: string[] = []) => ({ name, aliases });

describe('A name', () => {
  it.each([
    ['Ferretería Gómez, S.A. de C.V.', 'FERRETERIA GOMEZ SA'],
    ['Ferretería Gómez S. de R.L. de C.V.', 'ferreteria  gomez'],
    ['Hermanos Núñez, Sociedad Limitada', 'Hermanos Nuñez S.L.U.'],
    ['Comercial Azul S.A.P.I. de C.V.', 'Comercial azul, S. A.'],
    ['Doña María del Carmen Pérez', 'Perez, Maria Carmen'],
    ['Lic. José Luis Ortega', 'José Luis Ortega'],
    ['Pérez e Hijos', 'PEREZ HIJOS'],
  ])('is known again however it is written: «%s» and «%s»', (one, other) => {
    expect(normalName(one)).toBe(normalName(other));
    expect(isSameParty(named(one), named(other))).toBe(true);
  });

  it.each([
    ['Ferretería Gómez', 'Ferretería Pérez'],
    ['María Pérez', 'María Pérez Soto'],
    ['SA', 'SL'],
    ['Laura', 'Lara'],
  ])('is not taken for another: «%s» and «%s»', (one, other) => {
    expect(isSameParty(named(one), named(other))).toBe(false);
  });

  it('is known by another name that it goes by', () => {
    expect(isSameParty(named('Inversiones del Norte SL', ['La Tienda de Pepe']), named('la tienda de pepe'))).toBe(true);
    expect(isSameParty(named('', ['']), named('', ['']))).toBe(false);
  });

  it.each([
    ['Laura, Pedro y el encargado', ['Laura', 'Pedro', 'el encargado']],
    ['Laura\nPedro\nlaura', ['laura', 'Pedro']],
    ['Nadie más', []],
    ['Solo yo', []],
    ['Laura and my boss.', ['Laura', 'my boss']],
    ['', []],
  ])('is found in an answer: «%s»', (text, names) => {
    expect(namesInAnswer(text)).toEqual(names);
  });
});
