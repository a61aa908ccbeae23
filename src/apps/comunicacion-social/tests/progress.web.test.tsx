import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PracticeProgress } from '../keeping/contract.ts';
import { aServer, goal, main, open, primaries, sees } from './open-keeping.tsx';

const nothing: PracticeProgress = { goals: [], gasT: null, unseen: null, unseenTurns: 0, skills: [], energy: null, sessions: 0 };
const much: PracticeProgress = {
  goals: [{ id: goal.id, title: goal.title, begins: -1, now: 1, steps: 3, status: 'active' }],
  gasT: 60,
  unseen: { before: { share: 2 / 6, low: 0.12, high: 0.64, n: 6 }, now: { share: 6 / 8, low: 0.45, high: 0.92, n: 8 } },
  unseenTurns: 14,
  skills: [{ skill: 'state-need', now: 0.62, low: 0.35, high: 0.86, turns: 9, hinted: 3 }],
  energy: { before: 6, now: 4.5, n: 12 },
  sessions: 7,
};

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
async function reading(progress: PracticeProgress) {
  aServer({ 'GET /api/comunicacion-social/progress': { status: 200, body: progress } });
  leave = await open('progreso', 'Mi progreso');
}

describe('The page of progress', () => {
  it('says where figures come from before there is any, with one thing to do', async () => {
    await reading(nothing);

    await sees('Todavía no hay cifras');
    expect(primaries()).toEqual(['Ir a la práctica de hoy']);
  });

  it('says that it is too early, and on how little it would rest', async () => {
    await reading({ ...nothing, sessions: 2, unseenTurns: 3 });

    await sees('Todavía es pronto para decirlo. Hay 3 turnos en situaciones nuevas.');
    expect(main()).not.toContain('%');
  });

  it('says each figure in words with its n and its bounds, and that a change may be chance', async () => {
    await reading(much);

    await sees('2 de 6 sin pistas (33 %). Con 6 es probable entre 12 y 64 %.');
    await sees('6 de 8 sin pistas (75 %). Con 8 es probable entre 45 y 92 %.');
    await sees('Las dos franjas se tocan. Puede ser casualidad.');
    await sees('Sin pistas, entre 35 y 86 de cada 100 veces.');
    await sees('Sale de 9 turnos. 3 con pista.');
    await sees('Antes: 6 de 10. Ahora: 4,5 de 10. Es el valor del medio de 12 turnos.');
    await sees('Empezaste en −1, menos de lo esperado. Ahora: +1, más de lo esperado.');
  });

  it('says of every figure what it means and what it does not', async () => {
    await reading(much);
    await sees('Energía de cada turno');

    for (const section of document.querySelectorAll('main section.sec')) {
      expect(section.textContent).toContain('Qué significa');
      expect(section.textContent).toContain('Qué no significa');
    }
    expect(document.querySelectorAll('main section.sec')).toHaveLength(4);
  });

  it('has each drawing as a table too, and the drawings say nothing to a screen reader', async () => {
    await reading(much);
    await sees('Energía de cada turno');

    const tables = [...document.querySelectorAll('main table')];
    const drawings = [...document.querySelectorAll('main .social-levels, main .social-range')];

    expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'Mis metas',
      'Progreso en situaciones nuevas',
      'Lo que practicas',
      'Energía de cada turno',
    ]);
    expect(tables[1]?.textContent).toContain('de 45 a 92 %');
    expect(drawings.length).toBe(4);
    expect(drawings.every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('a11y/A7 calls one number progress, and has no streak, no total to beat and no mark', async () => {
    await reading(much);
    await sees('Energía de cada turno');

    const titles = [...document.querySelectorAll('main h2')].map((one) => one.textContent);
    expect(titles.filter((title) => /progreso/i.test(title ?? ''))).toEqual(['Progreso en situaciones nuevas']);
    expect(main()).not.toMatch(/racha|seguidos|nivel superado|puntos|récord|7 ensayos/i);
  });
});
