import { afterEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem, sees } from './open-universe.tsx';

let leave: () => void = () => undefined;
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
    await sees(/¿Qué tamaño/);
    expect(location.search).toBe('?pregunta=2');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/¿Qué tamaño/));

    press('Atrás');
    await sees(/¿Qué colores/);
  });

  it('leaves everything as it was for who does not know yet', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida', /¿Qué colores/);
    choose('Alto contraste');
    await vi.waitFor(() => expect(server.profile.settings.theme).toBe('contraste'));

    press('No lo sé todavía');

    await sees(/¿Qué tamaño/);
    expect(server.profile.settings.theme).toBe('crema');
    expect(html.dataset.theme).toBe('crema');
  });

  it('can be left at any question, and is not asked again', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida?pregunta=4', /¿Cuánto movimiento/);

    press('Guardar y salir');

    await sees(/Hola, Elia/);
    expect(server.profile.onboarded).toBe(true);
    expect(location.pathname).toBe('/universe');
  });

  it('ends at the home after the last question', async () => {
    const server = aServer();
    leave = await openUniverse('/bienvenida?pregunta=8', /¿Qué forma/);

    choose('Pasos numerados');
    press('Terminar');

    await sees(/Hola, Elia/);
    expect(server.profile).toMatchObject({ onboarded: true, settings: { format: 'pasos' } });
  });

  it('a11y/C1 changes how BLU speaks in the preview', async () => {
    aServer();
    leave = await openUniverse('/bienvenida?pregunta=5', /¿Cómo prefieres/);

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
