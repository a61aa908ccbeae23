import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aLawServer, answered, field, main, openLaw, press, quoted, shows, write } from './open-law.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const pair = (literal: string) => ({ literal, terms: [], easy: [] });
const long = { ...quoted, pairs: ['Una.', 'Dos.', 'Tres.', 'Cuatro.', 'Cinco.', 'Seis.'].map(pair) };
const other = { ...quoted, article: '47', heading: 'Causas de rescisión', pairs: [pair('El patrón dará un aviso escrito.')] };

async function asks(articles: object[]) {
  aLawServer(['POST /api/despacho-legal/questions', { body: { ...answered, articles } }]);
  leave = await openLaw('preguntar', 'Preguntar a la ley');
  press('México');
  await write(field(), 'Me despidieron');
  press('Buscar en la ley');
  await shows('Lo que dice la ley');
}

describe('A long answer of the law', () => {
  it('begins with some sentences, and shows the others when they are asked for', async () => {
    await asks([long]);
    expect(main()).toContain('Cuatro.');
    expect(main()).not.toContain('Cinco.');

    press('Ver 2 frases más');

    await shows('Seis.');
    expect(main()).not.toContain('frases más');
  });

  it('opens the best article only: the others are named, and open one by one', async () => {
    await asks([long, other]);
    await shows('Otros artículos que pueden servirte');
    expect(main()).toContain('Causas de rescisión');
    expect(main()).not.toContain('El patrón dará un aviso escrito.');

    document.querySelector<HTMLDetailsElement>('.law-others details')?.setAttribute('open', '');

    await shows('El patrón dará un aviso escrito.');
  });
});
