import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDevice } from './a-device.ts';
import { choose, field, main, press, primaries, sees, shows, write } from './open-conversation.tsx';
import { aLearnServer, focusIs, openLearning } from './open-learning.tsx';

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function asking() {
  const server = aLearnServer();
  leave = await openLearning('esto-es-normal', '¿Esto es normal?');
  return server;
}
async function asksAbout(text: string) {
  write(text);
  await vi.waitFor(() => expect(field().value).toBe(text));
  press('Mirar las palabras');
}

describe('One message that somebody asks about', () => {
  it('is told what its words do, what is missing to know and what else it could be, and never what it is', async () => {
    await asking();

    await asksAbout('Si no escondes nada, dame tu contraseña.');

    await focusIs('Lo que hacen las palabras');
    await shows('Puede ser: Vigilancia');
    for (const said of [
      'Un mensaje solo no basta para saber.',
      'No dice cómo es nadie.',
      'Qué falta para saber',
      'Si pasa una vez o se repite.',
      'Qué más podría ser',
    ])
      expect(main()).toContain(said);
    expect(document.querySelector('main mark')?.textContent).toBeTruthy();
    expect(primaries()).toEqual(['Mirar las palabras']);
  });

  it('is asked nothing that was told already', async () => {
    await asking();
    choose('A menudo');

    await asksAbout('Si no escondes nada, dame tu contraseña.');

    await shows('Lo que se repite dice más que un mensaje.');
    expect(main()).not.toContain('Si pasa una vez o se repite.');
  });

  it('stays on the device: no word of it is sent or kept', async () => {
    const server = await asking();

    await asksAbout('Si no escondes nada, dame tu contraseña.');
    await shows('Puede ser: Vigilancia');

    expect(server.asked.filter(({ url, body }) => /contrase/.test(decodeURIComponent(url) + body))).toEqual([]);
    expect(server.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('contrase');
    press('Borrar todo');
    await vi.waitFor(() => expect(main()).not.toContain('Vigilancia'));
    expect(field().value).toBe('');
  });

  it('that tells of a danger brings people to call first, and is read only when it was received', async () => {
    await asking();

    await asksAbout('Ya no quiero vivir, voy a matarme esta noche.');

    await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).not.toBeNull());
    await vi.waitFor(() => expect(document.activeElement?.closest('.ui-crisis')).not.toBeNull());
    expect(field().value).toContain('voy a matarme');
    expect(main()).not.toContain('Lo que hacen las palabras');
    expect(primaries()).not.toContain('Mirar las palabras');
    press('Es un mensaje que recibí. Mirar las palabras');
    await focusIs('Lo que hacen las palabras');
  });

  it('in which nothing is found is not called fine', async () => {
    await asking();

    await asksAbout('Mañana llego a las cinco con el pan.');

    await shows('Eso no dice que todo esté bien.');
    expect(main()).not.toMatch(/es seguro|no hay peligro|es normal que/i);
  });

  it('a11y/P4 says what is missing where there are no words, and the focus is where to write them', async () => {
    await asking();

    press('Mirar las palabras');

    await shows('Falta el mensaje. Escríbelo o pégalo.');
    expect(document.activeElement).toBe(field());
  });

  it('opens the card of what it may be, without a trace in the address', async () => {
    await asking();
    await asksAbout('Si no escondes nada, dame tu contraseña.');
    await shows('Leer la ficha: Vigilancia');

    press('Leer la ficha: Vigilancia');

    await sees('Vigilancia');
    expect(location.pathname).toBe('/spoiler-alert/aprender');
  });

  it('is not read for an account of work or of a school', async () => {
    aLearnServer({ refused: 'account' });
    leave = await openLearning('esto-es-normal', 'En esta cuenta no se puede');

    expect(document.querySelector('main textarea')).toBeNull();
  });
});
