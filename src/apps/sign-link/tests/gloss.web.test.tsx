import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSignServer, click, main, openSigns, press, shows } from './open-signs.tsx';

const base = '/api/sign-link';
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const open = async () => {
  leave = await openSigns('/glosa', 'Borrador en glosa de LSM');
};
const signs = () => [...document.querySelectorAll<HTMLButtonElement>('.gloss-sign')];
const gloss = () =>
  signs()
    .map((one) => one.querySelector('b')?.textContent)
    .join(' ');
const chosen = () => document.querySelector<HTMLButtonElement>('.gloss-sign[aria-pressed="true"]');
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

function type(label: string, text: string): void {
  const found = [...document.querySelectorAll('main label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.getAttribute('for') ?? '') as HTMLTextAreaElement | HTMLInputElement;
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
function select(label: string, value: string): void {
  const found = [...document.querySelectorAll('main label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.getAttribute('for') ?? '') as HTMLSelectElement;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
async function drafts(text: string): Promise<void> {
  type('Frase en español', text);
  await click('Hacer el borrador');
  await until(() => expect(signs().length).toBeGreaterThan(0));
}
function alt(key: string): void {
  chosen()?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
}

describe('A draft of signs', () => {
  it('says what it is not before anything was written, and offers a way to begin', async () => {
    aSignServer();
    await open();

    await shows('Borrador. No es LSM fluida.');
    await click('Probar «¿Dónde está la biblioteca?»');

    await until(() => expect(gloss()).toBe('BIBLIOTECA DÓNDE'));
    expect(main()).toContain('Moví «Dónde» al final: la pregunta va la última.');
    expect(main()).toContain('Pregunta con palabra: la cara pregunta en la última seña.');
  });

  it('tells what was done with the sentence, so that one learns', async () => {
    aSignServer();
    await open();

    await drafts('Voy a la casa de Ana mañana');

    await shows('Moví «mañana» al principio: primero va cuándo.');
    expect(main()).toContain('Quité: la. No hay artículos.');
    expect(main()).toContain('Deletreo los nombres: Ana.');
    expect(gloss()).toBe('MAÑANA YO IR CASA DL-ANA');
  });

  it('sends no sentence anywhere: only its words, to look them up', async () => {
    const { asked } = aSignServer();
    await open();

    await drafts('Mi mamá compra pan');
    await until(() => expect(asked.some(({ url }) => url === `${base}/gloss-signs`)).toBe(true));

    const sent = asked.filter(({ method }) => method !== 'GET').map(({ body }) => body);
    expect(sent).toEqual([JSON.stringify({ language: 'lsm', words: ['COMPRAR', 'MAMÁ', 'MI', 'PAN'] })]);
  });
});

describe('The hands of whoever works on a draft', () => {
  it('move, remove and take back by keys alone, and the focus goes along', async () => {
    aSignServer();
    await open();
    await drafts('Mi mamá compra pan');
    signs()[0]?.focus();

    press('ArrowRight', signs()[0] ?? null);
    await until(() => expect(document.activeElement?.textContent).toContain('MAMÁ'));
    alt('ArrowRight');
    await until(() => expect(gloss()).toBe('MI COMPRAR MAMÁ PAN'));
    await until(() => expect(document.activeElement?.textContent).toContain('MAMÁ'));
    press('Delete', chosen());
    await until(() => expect(gloss()).toBe('MI COMPRAR PAN'));
    chosen()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));

    await until(() => expect(gloss()).toBe('MI COMPRAR MAMÁ PAN'));
    await click('Deshacer');
    await until(() => expect(gloss()).toBe('MI MAMÁ COMPRAR PAN'));
    await click('Rehacer');
    await until(() => expect(gloss()).toBe('MI COMPRAR MAMÁ PAN'));
  });

  it('add a word behind the chosen one, and find it all again after the page was closed', async () => {
    aSignServer();
    await open();
    await drafts('Mi mamá compra pan');
    type('Añadir después de MI', 'niño++');
    await click('Añadir');
    await until(() => expect(gloss()).toBe('MI NIÑO++ MAMÁ COMPRAR PAN'));
    leave();

    await open();

    await until(() => expect(gloss()).toBe('MI NIÑO++ MAMÁ COMPRAR PAN'));
  });

  it('choose what a word means that has several meanings, and are asked to', async () => {
    aSignServer();
    await open();
    await drafts('Voy al banco');
    await shows('BANCO tiene varios significados. Elige uno.');

    signs().at(-1)?.click();
    await until(() => expect(chosen()?.textContent).toContain('BANCO'));
    select('¿Qué significa aquí BANCO?', 'seat');

    await until(() => expect(chosen()?.textContent).toBe('BANCOasiento'));
    expect(main()).not.toContain('Elige uno.');
  });

  it('choose a sign of the dictionary, or letters', async () => {
    const { answers } = aSignServer();
    const id = '11111111-1111-4111-8111-111111111111';
    const entry = {
      id,
      word: 'PAN',
      gloss: 'PAN',
      region: 'Puebla',
      senses: [{ es: 'De trigo', en: '' }],
      isReviewed: true,
      hasPose: false,
    };
    answers.set(`POST ${base}/gloss-signs`, () => ({ body: { items: [entry], next: null } }));
    answers.set(`GET ${base}/signs/${id}`, () => ({ body: { id, pose: null, content: { description: 'Las dos manos.' } } }));
    await open();
    await drafts('Quiero pan');
    await until(() => expect(signs().at(-1)?.textContent).toBe('PANDiccionario'));

    signs().at(-1)?.click();
    await shows('Ver PAN en el diccionario');
    await shows('Las dos manos.');
    expect(main()).toContain('Diccionario: PAN (Puebla) · De trigo');
    select('Cómo se muestra', 'spell');

    await until(() => expect(signs().at(-1)?.textContent).toBe('PANSe deletrea'));
  });

  it('have their own signs shown before those of the dictionary, of this language alone', async () => {
    const { answers } = aSignServer();
    const id = '33333333-3333-4333-8333-333333333333';
    const content = { name: 'pan', language: 'lsm', description: 'Mi mano corta.' };
    const other = { id: '44444444-4444-4444-8444-444444444444', content: { ...content, name: 'querer', language: 'lse' } };
    answers.set(`GET ${base}/personal-signs`, () => ({ body: { items: [{ id, content }, other], next: null } }));
    answers.set(`GET ${base}/personal-signs/${id}`, () => ({ body: { id, content, takes: [] } }));
    await open();
    await drafts('Quiero pan');

    await until(() => expect(signs().at(-1)?.textContent).toBe('PANTu seña'));
    expect(signs()[1]?.textContent).toBe('QUERERSin elegir');
    signs().at(-1)?.click();

    await shows('Mi mano corta.');
    expect(main()).toContain('Ver en Mis señas');
  });

  it('go on with letters where the dictionary does not answer', async () => {
    const { answers } = aSignServer();
    answers.set(`POST ${base}/gloss-signs`, () => ({ status: 503, body: { type: 'http/unexpected', title: '', status: 503 } }));
    await open();

    await drafts('Quiero pan');

    await shows('No pude mirar en el diccionario. Por ahora todo se deletrea.');
    expect(signs().at(-1)?.textContent).toBe('PANSe deletrea');
  });
});

describe('A draft in one language', () => {
  it('stays in it when another is chosen, says so, and is made anew on demand', async () => {
    aSignServer();
    await open();
    await drafts('Quiero pan');

    document.querySelectorAll<HTMLInputElement>('.sign-bar input')[1]?.click();
    await shows('Este borrador se hizo en LSM.');
    expect(gloss()).toBe('YO QUERER PAN');
    expect(main()).toContain('Borrador. No es LSM fluida.');
    await click('Hacerlo en LSE');

    await until(() => expect(gloss()).toBe('YO PAN QUERER'));
    expect(main()).toContain('Borrador. No es LSE fluida.');
  });
});

describe('Words that may tell of a danger, in a sentence for a draft', () => {
  it('have people to call first, at once and without a network, and the draft all the same', async () => {
    const { answers } = aSignServer();
    answers.set(`POST ${base}/gloss-texts/read`, () => {
      throw new TypeError('Failed to fetch');
    });
    await open();

    await drafts('No quiero vivir más');

    await until(() => expect(document.querySelector('main .ui-fixed-help')).not.toBeNull());
    expect([...document.querySelectorAll('main .btn--primary')]).toEqual([]);
    expect(signs().length).toBeGreaterThan(0);
  });
});
