import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem, sees } from './open-universe.tsx';
import { forgetLook } from './profile-controls.ts';

let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const choose = (text: string) => control('input[type=radio]', text).click();
const html = document.documentElement;

describe('The welcome', () => {
  it('a11y/S1 shows a chosen theme at once and saves it at once, with no button for it', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida', /¿Qué colores/);

    choose('Noche suave');

    expect(html.dataset.theme).toBe('noche');
    await vi.waitFor(() => expect(server.puts()).toEqual([{ settings: { theme: 'noche' } }]));
  });

  it('goes on, keeps the place in the address, moves to the new question, and goes back', async () => {
    aServer();
    leave = await openUniverse('/bienvenida', /¿Qué colores/);

    press('Siguiente');
    await sees(/¿Cuánto color/);
    expect(location.search).toBe('?pregunta=2');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/¿Cuánto color/));

    press('Atrás');
    await sees(/¿Qué colores/);
  });

  it('leaves everything as it was for who does not know yet', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida', /¿Qué colores/);
    choose('Alto contraste');
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('contraste'));

    press('No lo sé todavía');

    await sees(/¿Cuánto color/);
    expect(server.profile.settings.theme).toBe('crema');
    expect(html.dataset.theme).toBe('crema');
  });

  it('can be left at any question, and is not asked again', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida?pregunta=7', /¿Cuánto movimiento/);

    press('Guardar y salir');

    await sees(/Hola, Elia/);
    expect(server.profile.onboarded).toBe(true);
    expect(location.pathname).toBe('/universe');
  });

  it('a11y/A8 says which step it is, to everybody', async () => {
    aServer();
    leave = await openUniverse('/bienvenida?pregunta=2', /¿Cuánto color/);

    expect(document.querySelector('main')?.textContent).toContain('Paso 2 de 13');
    const [now, ...more] = document.querySelectorAll('main .stars [aria-current="step"]');
    expect([now?.textContent, more]).toEqual(['Paso 2, ahora', []]);
  });

  it('asks last what nobody has to answer, and ends at the home', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida?pregunta=13', /con qué te identificas/);
    expect(document.querySelector('main')?.textContent).toContain('Última pregunta, opcional');
    expect(control('input[type=checkbox]', 'No quiero decirlo').checked).toBe(true);

    press('Terminar');

    await sees(/Hola, Elia/);
    expect(server.profile).toMatchObject({ onboarded: true, identity: { conditions: [] } });
  });

  it('leaves who the person is as it was for who does not want to say it after all', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida?pregunta=13', /con qué te identificas/);
    control('input[type=checkbox]', 'Dislexia').click();
    await vi.waitFor(() => expect(server.profile.identity.conditions).toEqual(['dyslexia']));

    press('No lo sé todavía');

    await sees(/Hola, Elia/);
    expect(server.profile.identity.conditions).toEqual([]);
  });

  it.each([
    ['a11y/S2', 2, /¿Cuánto color/, 'Gris', 'data-sat', 'gris'],
    ['a11y/R3', 5, /¿Cuánto aire/, 'Amplio', 'data-spacing', 'amplio'],
    ['a11y/S8', 6, /¿Cuánto espacio/, 'Compacto', 'data-density', 'compacto'],
  ] as const)('%s shows its options at once', async (_id, step, ask, text, attribute, value) => {
    const server = aServer();
    leave = await openUniverse(`/bienvenida?pregunta=${step}`, ask);

    choose(text);

    expect(html.getAttribute(attribute)).toBe(value);
    await vi.waitFor(() => expect(server.puts()).toHaveLength(1));
  });

  it('shows how an explanation will begin for whoever learns by doing', async () => {
    aServer();
    leave = await openUniverse('/bienvenida?pregunta=12', /¿Cómo entiendes mejor/);

    choose('Hacerlo');

    await vi.waitFor(() => expect(document.querySelector('main aside')?.textContent).toContain('Cuenta los días'));
  });

  it('a11y/C1 changes how BLU speaks in the preview', async () => {
    aServer();
    leave = await openUniverse('/bienvenida?pregunta=8', /¿Cómo prefieres/);

    choose('Formal');

    await vi.waitFor(() => expect(document.querySelector('main aside')?.textContent).toContain('su cita es mañana'));
  });

  it('a11y/P4 says that a choice was not saved, puts it back, and saves it when tried again', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida', /¿Qué colores/);
    server.answers.set('PUT /api/user/profile', problem('http/unexpected', 500));

    choose('Noche suave');
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')?.textContent).toContain('no se guardó'));
    await vi.waitFor(() => expect(html.dataset.theme).toBe('crema'));

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('noche'));
    await vi.waitFor(() => expect(html.dataset.theme).toBe('noche'));
  });
});
