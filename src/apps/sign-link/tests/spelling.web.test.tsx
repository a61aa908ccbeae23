import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSignServer, button, click, drawn, elia, letter, main, openSigns, press, shows, stage, write } from './open-signs.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const title = 'Deletrear en LSM';
async function spelling(word: string, ...server: Parameters<typeof aSignServer>) {
  const asked = aSignServer(...server);
  leave = await openSigns('', asked.choices().language === 'lse' ? 'Deletrear en LSE' : title);
  await shows('Escribe una palabra');
  write('Palabra', word);
  await click('Deletrear');
  await vi.waitFor(() => expect(stage()).not.toBeNull());
  return asked;
}

describe('Spelling a word', () => {
  it('begins with an example of one’s own name, and says that it is no translation', async () => {
    aSignServer();
    leave = await openSigns('', title);
    await shows('No es una traducción ni sustituye a un intérprete.');

    await click('Probar con «Elia»');

    await vi.waitFor(() => expect(letter()).toBe('E'));
    expect(main()).toContain('Letra 1 de 4 · fija');
    expect(main()).toContain('Sin revisar por una persona sorda');
  });

  it('tells how each hand is made, and goes from letter to letter with buttons, around its end', async () => {
    await spelling('Elia');
    await click('Siguiente');
    await vi.waitFor(() => expect(letter()).toBe('L'));
    expect(main()).toContain('Estira el índice hacia arriba.');

    await click('Anterior');
    await click('Anterior');

    await vi.waitFor(() => expect(letter()).toBe('A'));
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('A');
  });

  it('shows the whole word at a press, and waits at its end', async () => {
    await spelling('la');
    const seen = new Set<string>();
    await click('Ver la palabra');

    await vi.waitFor(() => expect(seen.add(letter() ?? '').size).toBe(2), { timeout: 5_000, interval: 20 });
    await vi.waitFor(() => expect(button('Ver la palabra')).toBeDefined(), { timeout: 5_000 });
    expect(letter()).toBe('A');
  });

  it('a11y/M2 listens to arrows, space and M while the focus is in it, and to nothing in a field', async () => {
    await spelling('Elia');
    press('ArrowRight', stage());
    await vi.waitFor(() => expect(letter()).toBe('L'));
    press('ArrowLeft', stage());
    await vi.waitFor(() => expect(letter()).toBe('E'));

    press(' ', stage());
    await vi.waitFor(() => expect(button('Pausar')).toBeDefined());
    press(' ', stage());
    await vi.waitFor(() => expect(button('Ver la palabra')).toBeDefined());

    const field = document.querySelector('main input[type="text"]');
    expect(press('m', field).defaultPrevented).toBe(false);
    expect(press('m', document.body).defaultPrevented).toBe(false);
    expect(button('Como espejo')?.getAttribute('aria-pressed')).toBe('false');
  });

  it('shows hands as in a mirror, and keeps that for every device', async () => {
    const { choices } = await spelling('L');
    const before = drawn();

    press('m', stage());

    await vi.waitFor(() => expect(drawn()).not.toBe(before));
    await vi.waitFor(() => expect(choices()).toMatchObject({ isMirrored: true, language: 'lsm' }));
    press('m', stage());
    await vi.waitFor(() => expect(drawn()).toBe(before));
    await click('Como espejo');
    await vi.waitFor(() => expect(button('Como espejo')?.getAttribute('aria-pressed')).toBe('true'));
  });

  it('a11y/S3 moves nothing by itself where movement is off, and shows the way of a letter that moves', async () => {
    await spelling('ja', {}, { motion: 'nada' });

    expect(button('Ver la palabra')).toBeUndefined();
    expect(stage()?.querySelector('.hand-arrow')).not.toBeNull();
    const still = drawn();
    press(' ', stage());
    expect(button('Pausar')).toBeUndefined();
    expect(drawn()).toBe(still);
    await click('Siguiente');
    await vi.waitFor(() => expect(letter()).toBe('A'));
    expect(main()).toContain('Sin animación, como pediste');
    await click('Anterior');
    await click('Ver el movimiento una vez');
    await vi.waitFor(() => expect(drawn()).not.toBe(still));
    await vi.waitFor(() => expect(drawn()).toBe(still), { timeout: 8_000 });
  });

  it('names what is not spelled and what is spelled otherwise', async () => {
    await spelling('José ç😀,');

    await shows('Se deletrea sin acento ni diéresis: É.');
    expect(main()).toContain('No se deletrea: ç, 😀, la coma (,).');
  });

  it('says when there is nothing to spell, and leaves what was written', async () => {
    aSignServer();
    leave = await openSigns('', title);
    await shows('Escribe una palabra');
    write('Palabra', '😀');
    await click('Deletrear');

    await shows('Aquí no hay letras que deletrear');
    expect(document.querySelector<HTMLInputElement>('main input[type="text"]')?.value).toBe('😀');
  });

  it('keeps the word on this device only: in no address and in no request', async () => {
    const { asked } = await spelling('Xóchitl');

    expect(asked.filter(({ url, body }) => /X[óo]chitl/i.test(decodeURIComponent(url) + body))).toEqual([]);
    expect(location.href).not.toMatch(/X(?:ó|%C3%B3)chitl/i);
    leave();
    leave = await openSigns('', title);
    await vi.waitFor(() => expect(letter()).toBe('X'));
    expect(Object.keys(localStorage).filter((key) => key.endsWith(elia.id))).toContain(`mentalia.sign-link.word.${elia.id}`);
  });

  it('is in one language at a time, and changes whole', async () => {
    const { choices } = await spelling('chal', { language: 'lse' });
    expect([letter(), choices().language]).toEqual(['CH', 'lse']);

    const lsm = [...document.querySelectorAll<HTMLInputElement>('main .sign-bar input')][0];
    lsm?.click();

    await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe(title));
    await vi.waitFor(() => expect(letter()).toBe('C'));
    await vi.waitFor(() => expect(choices().language).toBe('lsm'));
  });

  it('shows one letter as large as the screen', async () => {
    await spelling('Elia');
    await click('Mano grande');
    await vi.waitFor(() => expect(document.querySelector('dialog .sign-letter')?.textContent).toBe('E'));

    press('ArrowRight', document.querySelector('dialog'));

    await vi.waitFor(() => expect(document.querySelector('dialog .sign-letter')?.textContent).toBe('L'));
    await click('Cerrar');
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });
});

describe('The card on paper', () => {
  it('has the word, its hands and its letters, whichever way it is laid out', async () => {
    await spelling('Ana Paz');
    leave();
    leave = await openSigns('/tarjeta?forma=cordon', 'Tarjeta para imprimir');
    await vi.waitFor(() => expect(document.querySelector('.sign-card--cordon h2')?.textContent).toBe('Ana Paz'));

    const words = [...document.querySelectorAll('.sign-card ol')].map((row) => row.textContent);
    expect(words).toEqual(['ANA', 'PAZ']);
    expect(document.querySelectorAll('.sign-card svg')).toHaveLength(6);
    expect(document.querySelector('.sign-card .meta')?.textContent).toBe(
      'Lengua de Señas Mexicana · Sin revisar por una persona sorda',
    );
  });

  it('says where to write a word when there is none', async () => {
    aSignServer();
    leave = await openSigns('/tarjeta', 'Tarjeta para imprimir');

    await shows('Todavía no hay una palabra');
  });
});
