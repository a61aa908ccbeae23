import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';
import { forgetLook } from './profile-controls.ts';

const html = document.documentElement;
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const card = () => document.querySelector<HTMLElement>('main .universe-today');
const open = async () => {
  leave = await openUniverse('/universe', /Hola, Elia/);
  await vi.waitFor(() => expect(card()).not.toBeNull());
};
function tap(text: string): void {
  const label = [...(card()?.querySelectorAll('label') ?? [])].find((one) => one.textContent === text);
  if (!label) throw new Error(`There is no «${text}» in ${card()?.textContent}`);
  label.querySelector('input')?.click();
}

describe('How a person is today', () => {
  it('chooses nothing for them', async () => {
    aServer();
    await open();

    expect(card()?.querySelectorAll('input:checked')).toHaveLength(0);
    expect(card()?.textContent).not.toContain('Quitar');
  });

  it('is saved with one tap, for the day and the place where they are, and says what gets lighter', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { length: 'detallado', chunk: 'todo' });
    await open();

    tap('Poca');

    await vi.waitFor(() =>
      expect(server.profile.today).toEqual({
        energy: 'baja',
        load: null,
        speech: null,
        kept: false,
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        timeZone,
      }),
    );
    expect(card()?.textContent).toContain(
      'Ahora va más ligero: respuestas cortas, de 3 en 3, un plan más corto y menos preguntas.',
    );
  });

  it('a11y/S3 a11y/S9 a11y/S2 makes the page lighter at once, and takes nothing of what was chosen away', async () => {
    const server = aServer();
    Object.assign(server.profile.settings, { motion: 'completo' });
    await open();
    await vi.waitFor(() => expect(html.dataset.motion).toBe('completo'));

    tap('Pesan');

    expect(html.dataset).toMatchObject({ motion: 'nada', deco: 'ocultar', sat: 'baja' });
    await vi.waitFor(() => expect(server.profile.today?.load).toBe('alta'));
    expect(server.profile.settings.motion).toBe('completo');
    expect(document.cookie).toContain('completo');
  });

  it('keeps the other two when one is told', async () => {
    const server = aServer();
    await open();

    tap('Poca');
    await vi.waitFor(() => expect(server.profile.today?.energy).toBe('baja'));
    tap('Sin palabras');

    await vi.waitFor(() => expect(server.profile.today).toMatchObject({ energy: 'baja', speech: 'sin_palabras' }));
  });

  it('can be kept beyond today, and taken away', async () => {
    const server = aServer();
    await open();
    tap('Pesan');
    await vi.waitFor(() => tap('Mantener'));
    await vi.waitFor(() => expect(server.profile.today?.kept).toBe(true));

    control<HTMLButtonElement>('button', 'Quitar').click();

    await vi.waitFor(() => expect(server.profile.today).toBeNull());
    await vi.waitFor(() => expect(html.dataset.motion).toBe('sistema'));
    expect(card()?.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('a11y/P4 is as it was when it could not be saved, and says so', async () => {
    const server = aServer();
    server.answers.set('PUT /api/user/today', problem('http/unexpected', 500));
    await open();

    tap('Pesan');

    await vi.waitFor(() => expect(card()?.querySelector('[role="alert"]')?.textContent).toContain('no se guardó'));
    await vi.waitFor(() => expect(html.dataset.motion).toBe('sistema'));
    expect(card()?.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('is forgotten on a page that stayed open past midnight', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T12:00:00') });
    aServer();
    await open();
    tap('Pesan');
    await vi.waitFor(() => expect(html.dataset.motion).toBe('nada'));

    vi.setSystemTime(new Date('2026-11-28T12:00:00'));
    document.dispatchEvent(new Event('visibilitychange'));

    await vi.waitFor(() => expect(html.dataset.motion).toBe('sistema'));
    await vi.waitFor(() => expect(card()?.querySelectorAll('input:checked')).toHaveLength(0));
  });
});
