import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lettersOf } from '../core/reading/choose-word.ts';
import { compareLetters } from '../core/reading/compare-letters.ts';
import { letterFigures } from '../core/reading/letter-figures.ts';
import type { AddReadAttempt, ReadingNow } from '../reading/contract.ts';
import { aSignServer, button, click, elia, main, openSigns, press, shows, stage, write } from './open-signs.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const key = `mentalia.sign-link.reading.${elia.id}`;
const kept = (): { word: string; typed: string } => JSON.parse(localStorage.getItem(key) ?? '{}');
const nothing: ReadingNow = {
  ...{ language: 'lsm', attempts: [], kept: 0, figures: [], dueLetters: [], dueWords: [], ownWords: [] },
};

/** A server that keeps what was read, and a page that reads `word`. */
async function reading(word = 'luna', now: Partial<ReadingNow> = {}, ...[choices, settings]: Parameters<typeof aSignServer>) {
  const server = aSignServer(choices, settings);
  let state: ReadingNow = { ...nothing, ...now };
  const sent: AddReadAttempt[] = [];
  const put = (next: Partial<ReadingNow>) => {
    state = { ...state, ...next };
    return { body: state };
  };
  server.answers.set('GET /api/sign-link/reading', () => ({ body: state }));
  server.answers.set('POST /api/sign-link/reading/attempts', ({ body }) => {
    const one: AddReadAttempt = JSON.parse(body);
    sent.push(one);
    const letters = compareLetters(lettersOf(one.word, 'lsm'), lettersOf(one.typed, 'lsm'));
    const attempt = { id: one.clientAttemptId, word: one.word, letters, createdAt: '2026-11-29T10:00:00.000Z' };
    const attempts = [attempt, ...state.attempts];
    return put({ attempts, kept: attempts.length, figures: letterFigures(attempts.map((it) => it.letters)) });
  });
  localStorage.setItem(key, JSON.stringify({ word, language: 'lsm', typed: '' }));
  leave = await openSigns('/leer', 'Leer en LSM');
  await vi.waitFor(() => expect(stage()).not.toBeNull());
  return { ...server, sent, put };
}
async function answers(typed: string): Promise<void> {
  write('Lo que viste', typed);
  await vi.waitFor(() => expect(kept().typed).toBe(typed));
  await click('Comprobar');
  await shows('La palabra era');
}

describe('Reading a word that is spelled', () => {
  it('never shows the word in letters, nor says them, until it was answered', async () => {
    await reading();
    const everywhere = () => `${document.querySelector('main')?.outerHTML}${document.title}`;
    expect(everywhere()).not.toMatch(/luna/i);

    await click('Ver la palabra');
    await vi.waitFor(() => expect(stage()?.querySelector('svg')).not.toBeNull());

    expect(everywhere()).not.toMatch(/luna/i);
    expect(stage()?.querySelector('svg')?.getAttribute('aria-label')).toBe('Una mano que deletrea');
    await vi.waitFor(() => expect(main()).toContain('Puedes verla otra vez'), { timeout: 8_000 });
    expect(button('Ver otra vez')).toBeDefined();
  });

  it('says letter by letter what was taken for what, calmly, with both hands', async () => {
    await reading();
    await answers('lvna');

    expect(main()).toContain('La palabra era LUNA');
    expect(main()).toContain('Leíste 3 de 4 letras.');
    expect(main()).toContain('Viste V, era U.');
    expect([...document.querySelectorAll('.sign-pair figcaption')].map((one) => one.textContent)).toEqual(['Viste V', 'Era U']);
    expect(main()).not.toMatch(/mal|error|incorrect|fall|racha|punto/i);
    expect(document.activeElement?.textContent).toBe('La palabra era LUNA');
  });

  it('says that a whole word was read, and goes on with another one, ready for the keys', async () => {
    await reading();
    await answers('LUNA');
    await shows('Leíste la palabra entera.');

    await click('Siguiente palabra');

    await vi.waitFor(() => expect(kept().word).not.toBe('luna'));
    await vi.waitFor(() => expect(document.activeElement).toBe(stage()));
    expect(kept().typed).toBe('');
  });

  it('a11y/M5 takes the last answer back, and the word is there again', async () => {
    const { answers: server, sent, put } = await reading();
    await answers('l');
    const path = `DELETE /api/sign-link/reading/attempts/${sent[0]?.clientAttemptId}`;
    const undone = vi.fn(() => put({ attempts: [], kept: 0, figures: [] }));
    server.set(path, undone);

    await click('Deshacer: que no cuente');

    await vi.waitFor(() => expect(main()).toContain('Lo que viste'));
    expect(undone).toHaveBeenCalledOnce();
    expect(kept().word).toBe('luna');
  });

  it('counts nothing that is skipped, and keeps what was typed when it cannot be sent', async () => {
    const { answers: server, sent } = await reading();
    await click('Otra palabra');
    await vi.waitFor(() => expect(kept().word).not.toBe('luna'));
    expect(sent).toEqual([]);

    server.set('POST /api/sign-link/reading/attempts', () => ({
      status: 503,
      body: { type: 'http/unexpected', title: 'x', status: 503 },
    }));
    write('Lo que viste', 'sol');
    await vi.waitFor(() => expect(kept().typed).toBe('sol'));
    await click('Comprobar');

    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull());
    expect(document.querySelector<HTMLInputElement>('.sign-answer input')?.value).toBe('sol');
  });

  it('a11y/S3 goes letter by letter where movement is off', async () => {
    await reading('sol', {}, {}, { motion: 'nada' });
    expect(button('Ver la palabra')).toBeUndefined();
    const first = stage()?.querySelector('svg')?.innerHTML;

    press('ArrowRight', stage());

    await vi.waitFor(() => expect(stage()?.querySelector('svg')?.innerHTML).not.toBe(first));
    expect(main()).toContain('Letra 2 de 3');
  });

  it('says which letters cost something, from the fifth time on, and in a table', async () => {
    const letters = compareLetters(['U', 'V'], ['V', 'V']);
    const attempts = [...Array(5)].map((_, at) => ({ id: `${at}`, word: 'uv', letters, createdAt: '2026-11-29T10:00:00.000Z' }));
    await reading('luna', { attempts, kept: 5, figures: letterFigures(attempts.map((one) => one.letters)), dueLetters: ['U'] });

    expect(main()).toContain('U: la leíste 0 de 5 veces. La tomaste por V (5).');
    expect(main()).toContain('Toca volver a ver: U.');
    const rows = [...document.querySelectorAll('main tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['U', '5', '0', 'V (5)'],
      ['V', '5', '5', '—'],
    ]);
  });

  it('says so where somebody wants their own words only and has none', async () => {
    await reading();
    const mine = [...document.querySelectorAll<HTMLInputElement>('main .seg label')].find((one) => one.textContent === 'Mías');
    mine?.querySelector('input')?.click();

    await shows('No hay palabras con esta elección');
    await click('Usar todas las palabras');
    await vi.waitFor(() => expect(kept().word).not.toBe(''));
  });
});
