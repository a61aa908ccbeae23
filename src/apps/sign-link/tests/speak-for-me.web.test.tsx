import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeVoice, voice } from '#ui/tests/fake-voice.ts';
import { boardMemory } from '../web/speak/board-memory.ts';
import { aSignServer, button, click, main, openSigns, press, shows, write } from './open-signs.tsx';

const phrases = '/api/sign-link/phrases';
const own = {
  ...{ id: 'aaaaaaaa-0000-4000-8000-000000000009', text: 'Llama a Lucía', category: 'urgent', picture: 'phone', given: null },
  ...{ version: 2, hasPicture: false, createdAt: '2026-05-01T00:00:00.000Z', updatedAt: '2026-05-01T00:00:00.000Z' },
};
const problem = (status: number, type: string) => ({ status, body: { type, title: type, status } });
const grid = (label: string) => [...document.querySelectorAll<HTMLButtonElement>(`main ul[aria-label="${label}"] button`)];
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const dialog = () => document.querySelector('dialog');

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(async () => {
  leave();
  await boardMemory.forget();
  vi.unstubAllGlobals();
});
const open = async (path = '', heading = 'Habla por mí') => {
  leave = await openSigns(`/habla-por-mi${path}`, heading);
  await eventually(() => expect(grid('Urgente').length).toBeGreaterThan(0));
};

describe('Somebody who speaks with pictures', () => {
  it('has one stop of the Tab key in the board, and goes through it with arrows, Home and End', async () => {
    aSignServer();
    await open();
    const keys = grid('Sí, no, espera');
    const stops = () => keys.filter(({ tabIndex }) => tabIndex === 0);

    keys[0]?.focus();
    press('ArrowRight', keys[0] ?? null);
    await eventually(() => expect(document.activeElement).toBe(keys[1]));
    press('End', keys[1] ?? null);
    await eventually(() => expect(document.activeElement).toBe(keys.at(-1)));
    expect(stops()).toEqual([keys.at(-1)]);
    press('Home', keys.at(-1) ?? null);
    await eventually(() => expect(document.activeElement).toBe(keys[0]));
  });

  it('is heard with the voice and the pace that they chose, and a distant voice says nothing', async () => {
    const speech = fakeVoice({ voices: [voice('es-ES'), { ...voice('es-MX'), name: 'Paulina' }, voice('es-AR', false)] });
    aSignServer();
    await open();
    const select = await vi.waitFor(() => document.querySelector<HTMLSelectElement>('main select') ?? expect.fail('no voices'));
    expect([...select.options].map(({ value }) => value)).toEqual(['es-ES', 'Paulina']);

    select.value = 'Paulina';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(select.value).toBe('Paulina'));
    await click('Espera, por favor.');

    await eventually(() => expect(speech.last()).toMatchObject({ text: 'Espera, por favor.', voice: { name: 'Paulina' } }));
    expect(dialog()).toBeNull();
  });

  it('is shown large where the device has no voice, and told so', async () => {
    fakeVoice({ voices: [voice('en-GB')] });
    aSignServer();
    await open();

    await click('Sí.');

    await eventually(() => expect(dialog()?.textContent).toContain('Este dispositivo no tiene una voz'));
    expect(dialog()?.querySelector('p')?.textContent).toBe('Sí.');
    await click('Girar la frase');
    await eventually(() => expect(dialog()?.querySelector('.is-turned')).toBeTruthy());
    press('Escape', dialog());
    await eventually(() => expect(dialog()).toBeNull());
  });

  it.each([
    ['', 'Habla por mí'],
    ['/armar', 'Armar una frase'],
    ['/mis-frases', 'Mis frases'],
    ['/dibujos', 'Dibujos'],
  ])('has what cannot wait first on %s, their own with it, with the emergency number as a link', async (path, heading) => {
    const { answers } = aSignServer();
    answers.set(`GET ${phrases}`, () => ({ body: { items: [own], next: null } }));
    await open(path, heading);

    await eventually(() => expect(grid('Urgente').map(({ textContent }) => textContent)).toContain('Llama a Lucía'));
    expect(document.querySelector('main .speak-grid')?.getAttribute('aria-label')).toBe('Urgente');
    expect(document.querySelector('main a[href="tel:911"]')?.textContent).toBe('Emergencias: 911');
  });

  it('puts pictures and a word of their own together, takes one out, and says the sentence', async () => {
    const speech = fakeVoice();
    aSignServer();
    await open('/armar', 'Armar una frase');

    await click('Qué hace');
    await click('querer');
    await click('ver');
    write('Otra palabra', 'a Lucía');
    await click('Poner la palabra');
    await shows('Quiero ver a Lucía.');
    await click('Quitar ver');
    await shows('Quiero a Lucía.');
    await click('Usar esta frase');

    await eventually(() => expect(speech.last()?.text).toBe('Quiero a Lucía.'));
  });
});

describe('A phrase of their own', () => {
  it('is there at once without a network, and is sent when it is back', async () => {
    let isAway = true;
    const { asked, answers } = aSignServer();
    answers.set(`GET ${phrases}`, () => (isAway ? problem(503, 'http/unexpected') : { body: { items: [], next: null } }));
    answers.set(`POST ${phrases}`, ({ body }) => {
      if (isAway) return problem(503, 'http/unexpected');
      const { clientPhraseId, ...content } = JSON.parse(body);
      return { status: 201, body: { ...own, ...content, id: clientPhraseId, version: 1 } };
    });
    await open('/mis-frases', 'Mis frases');
    await click('Añadir frase');
    write('Frase', 'Quiero a mi perra');
    await click('Guardar frase');

    await shows('Quiero a mi perra');
    await shows('1 cambio se guarda aquí');
    isAway = false;
    window.dispatchEvent(new Event('online'));

    await eventually(() => expect(main()).not.toContain('cambio se guarda aquí'));
    const sent = asked.filter(({ method, url }) => method === 'POST' && url === phrases).map(({ body }) => JSON.parse(body));
    expect(new Set(sent.map(({ clientPhraseId }) => clientPhraseId)).size).toBe(1);
    expect(sent.at(-1)).toMatchObject({ text: 'Quiero a mi perra', category: 'people', given: null });
  });

  it('that another device changed meanwhile stays beside what was written here', async () => {
    const { asked, answers } = aSignServer();
    const theirs = { ...own, text: 'Llama a Lucía Ruiz', version: 3 };
    answers.set(`GET ${phrases}`, () => ({ body: { items: [own], next: null } }));
    answers.set(`PUT ${phrases}/${own.id}`, () => {
      answers.set(`GET ${phrases}`, () => ({ body: { items: [theirs], next: null } }));
      return problem(409, 'sign-link/phrase-changed');
    });
    answers.set(`POST ${phrases}`, ({ body }) => {
      const mine = { ...own, ...JSON.parse(body), id: JSON.parse(body).clientPhraseId, version: 1 };
      answers.set(`GET ${phrases}`, () => ({ body: { items: [theirs, mine], next: null } }));
      return { status: 201, body: mine };
    });
    await open('/mis-frases', 'Mis frases');
    await eventually(() => expect(button('Cambiar: Llama a Lucía')).toBeTruthy());
    await click('Cambiar: Llama a Lucía');
    write('Frase', 'Llama a mi hermana');
    await click('Guardar frase');

    await eventually(() => expect(main()).toContain('Llama a Lucía Ruiz'));
    await shows('Llama a mi hermana');
    const sent = asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body || '{}').text);
    expect(sent.filter((text) => text === 'Llama a mi hermana')).toHaveLength(1);
  });

  it('a11y/P4 asks for its words before it is kept, and keeps what was chosen', async () => {
    aSignServer();
    await open('/mis-frases', 'Mis frases');
    await click('Añadir frase');
    await click('Guardar frase');

    await shows('Escribe la frase.');
    expect(document.querySelector('main form.speak-form')).toBeTruthy();
  });
});
