import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '#platform/profiles/contract.ts';
import { fakeSignals } from './fake-signals.ts';
import { button, openPages, press } from './open-pages.tsx';

let leave: () => void = () => undefined;
// What is downloaded on demand is here already: these tests are about minutes.
beforeAll(() => import('../calm/on-demand/hyperfocus-notice.tsx'));
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const notice = () => document.querySelector('[aria-label="Tiempo seguido"]');
const text = 'Llevas unos 45 minutos sin parar. Puedes seguir o descansar.';

/** Somebody with a clock of their own, so that minutes can pass. */
async function opensAt(hyperfocus: '0' | '45', settings: Partial<Settings> = {}) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const opened = await openPages({ ...settings, hyperfocus });
  leave = opened.leave;
  return opened;
}

async function busyFor(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(60_000);
  }
}

describe('Care for hyperfocus', () => {
  it('a11y/A10 says nothing to whoever did not ask for it', async () => {
    await opensAt('0');

    await busyFor(200);

    expect(notice()).toBeNull();
  });

  it('a11y/A10 says softly how long it has been, and stops nothing', async () => {
    await opensAt('45');
    document.querySelector<HTMLElement>('main textarea')?.focus();

    await busyFor(44);
    expect(notice()).toBeNull();
    await busyFor(2);

    await vi.waitFor(() => expect(notice()?.textContent).toContain(text));
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('main textarea'));
  });

  it('a11y/A10 counts from nothing after a break', async () => {
    await opensAt('45');

    await busyFor(40);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    await busyFor(40);

    expect(notice()).toBeNull();
  });

  it('a11y/A10 does not count a page that nobody sees', async () => {
    await opensAt('45');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');

    await busyFor(60);

    expect(notice()).toBeNull();
    vi.restoreAllMocks();
  });

  it('a11y/A10 is sent away for now, and comes again after as long', async () => {
    await opensAt('45');
    await busyFor(46);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    document.querySelector<HTMLElement>('[aria-label="Tiempo seguido"] [aria-label="Cerrar el aviso"]')?.click();
    await vi.waitFor(() => expect(notice()).toBeNull());
    await busyFor(46);

    await vi.waitFor(() => expect(notice()).not.toBeNull());
  });

  it('a11y/A10 is sent away for today, also after loading the page again', async () => {
    await opensAt('45');
    await busyFor(46);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    button('No volver a decirlo hoy')?.click();
    await vi.waitFor(() => expect(notice()).toBeNull());
    leave();
    await opensAt('45');
    await busyFor(100);

    expect(notice()).toBeNull();
  });

  it('a11y/A10 is taken away for good, and that can be undone', async () => {
    const { saved } = await opensAt('45');
    await busyFor(46);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    button('Quitar este aviso')?.click();
    await vi.waitFor(() => expect(saved).toEqual([{ hyperfocus: '0' }]));
    await vi.waitFor(() => expect(notice()).toBeNull());
    button('Deshacer', '.toast')?.click();

    await vi.waitFor(() => expect(saved.at(-1)).toEqual({ hyperfocus: '45' }));
  });

  it('a11y/A10 offers a pause, and after it the time begins anew', async () => {
    await opensAt('45');
    await busyFor(46);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    button('Hacer una pausa')?.click();
    await vi.waitFor(() => expect(document.querySelector('.ui-pause')).not.toBeNull());
    press('Escape');
    await vi.waitFor(() => expect(document.querySelector('.ui-pause')).toBeNull());
    await busyFor(30);

    expect(notice()).toBeNull();
  });

  it('a11y/S6 a11y/S7 a11y/A10 is silent and still by default', async () => {
    const heard = fakeSignals();
    await opensAt('45');

    await busyFor(46);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    expect(heard).toMatchObject({ opened: 0, loudness: [], buzzes: 0 });
  });

  it('a11y/S6 a11y/S7 a11y/A10 is heard and felt once by whoever turned that on', async () => {
    const heard = fakeSignals();
    await opensAt('45', { sound: 'suave', volume: 50, haptics: true });

    await busyFor(60);
    await vi.waitFor(() => expect(notice()).not.toBeNull());

    expect(heard).toMatchObject({ loudness: [0.06], buzzes: 1 });
  });
});
