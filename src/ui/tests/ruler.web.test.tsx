import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alt, button, openPages } from './open-pages.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const band = () => document.querySelector<HTMLElement>('.ui-ruler');
const ruled = () => [...document.querySelectorAll('[data-ruled]')].map((one) => one.textContent);
const open = async (settings: Parameters<typeof openPages>[0] = {}) => {
  ({ leave } = await openPages(settings));
};
const box = (top: number, height: number) => new DOMRect(0, top, 300, height);

function pointAt(selector: string, top: number): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(element);
  const text = document.createRange();
  vi.spyOn(text, 'getClientRects').mockReturnValue([box(top, 20)] as unknown as DOMRectList);
  text.setStart(element.firstChild ?? element, 0);
  Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint: () => text });
  element.dispatchEvent(new PointerEvent('pointermove', { clientX: 10, clientY: top + 10, bubbles: true }));
}

describe('The reading ruler', () => {
  it('a11y/R6 is not there until somebody lays it, by key or by button, and goes the same way', async () => {
    await open();
    expect(band()).toBeNull();

    alt('r');
    await vi.waitFor(() => expect(band()).not.toBeNull());
    button(/Tu cuenta/, '.head')?.click();
    await vi.waitFor(() => expect(button('Quitar la regla de lectura')).toBeDefined());
    button('Quitar la regla de lectura')?.click();

    await vi.waitFor(() => expect(band()).toBeNull());
  });

  it('a11y/R6 lies on every page for whoever set it so', async () => {
    await open({ ruler: true });

    await vi.waitFor(() => expect(band()).not.toBeNull());
  });

  it('a11y/R6 goes with the pointer to the line under it, and highlights the block it is in', async () => {
    await open({ ruler: true });
    await vi.waitFor(() => expect(band()).not.toBeNull());

    // A pointer moves more than once: the first time the ruler may only just have been laid.
    await vi.waitFor(() => {
      pointAt('main p', 100);
      expect([band()?.style.top, ruled()]).toEqual(['96px', ['Dura ocho minutos.']]);
    });
    await vi.waitFor(() => {
      pointAt('main li', 140);
      expect([band()?.style.top, ruled()]).toEqual(['136px', ['Reúne los datos.']]);
    });

    leave();
    expect(ruled()).toEqual([]);
  });

  it('a11y/R6 goes with the keyboard to what has the focus', async () => {
    await open({ ruler: true });
    await vi.waitFor(() => expect(band()).not.toBeNull());
    const link = [...document.querySelectorAll('main a')].find((one) => one.textContent === 'Ir a la otra');
    if (!(link instanceof HTMLElement)) throw new Error('There is no link');
    vi.spyOn(link, 'getBoundingClientRect').mockReturnValue(box(200, 28));

    // As with a pointer: the first time the ruler may only just have been laid.
    await vi.waitFor(() => {
      link.blur();
      link.focus();
      expect(band()?.hidden).toBe(false);
    });
    const middle = Number.parseFloat(band()?.style.top ?? '') + Number.parseFloat(band()?.style.height ?? '') / 2;
    expect(Math.abs(middle - 214)).toBeLessThan(2);
  });

  it('a11y/R6 a11y/S3 catches no press and never glides, whatever the settings of motion', () => {
    const css = readFileSync('src/ui/calm/calm.css', 'utf8');
    const rule = /\.ui-ruler \{([^}]*)\}/.exec(css)?.[1] ?? '';

    expect(rule).toContain('pointer-events: none');
    expect(rule).toContain('transition: none');
    expect(css).not.toMatch(/animation|transition: (?!none)/);
  });
});
