import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toastStore } from '#ui/primitives/toasts.ts';
import { chatWork } from '../web/reading/chat-work.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { aServer, elia, main, press, primaries, shows } from './open-conversation.tsx';
import { openMap, until, weeksOfChat } from './open-map.tsx';

let leave: () => void = () => undefined;
beforeEach(async () => {
  localStorage.clear();
  aDevice();
  aServer();
  leave = await openMap(
    weeksOfChat(12, (week) => (week >= 8 ? 2 : 0)),
    { heading: 'Qué se repite con Álex' },
  );
  await shows('Hallazgo 1 de 8');
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
const talk = () => [...document.querySelectorAll('.spoiler-talk li')];

describe('A finding', () => {
  it('is shown word for word, with three messages before and three after, and more when asked', async () => {
    await until(() => expect(talk()).toHaveLength(7));
    expect(talk()[3]?.className).toBe('is-hit');
    expect(talk()[3]?.querySelector('p')?.textContent).toBe('Mándame tu ubicación ahora. Si no, sé que mientes.');
    expect(talk()[3]?.querySelector('mark')?.textContent).toBe('ubicación ahora');

    press('Ver más mensajes');
    await until(() => expect(talk()).toHaveLength(17));
  });

  it('says why it is there, what else it could be, and how often it comes with its interval', async () => {
    await shows('Pide tu ubicación en el momento.');
    expect(main()).toContain('Ocurre en 8 días distintos.');
    expect(main()).toContain('Qué más podría ser');
    expect(main()).toContain('Preocupación por si la persona llegó bien.');
    expect(main()).toMatch(/Últimas 4 semanas: 33 de cada 100 mensajes de Álex\. Con los datos que hay, entre \d+ y \d+\./);
    expect(main()).toMatch(/Primer mes: 0 de cada 100 mensajes de Álex\. Con los datos que hay, entre 0 y \d+\./);
    expect(main()).toContain('4 veces aceptas o te disculpas.');
  });

  it('a11y/A2 leads to one thing to do', () => {
    expect(primaries()).toEqual(['Ver qué puedo hacer']);
  });

  it('is one of several: the next and the one before are a press away', async () => {
    press('Siguiente hallazgo');
    await shows('Hallazgo 2 de 8');
    press('Hallazgo anterior');
    await shows('Hallazgo 1 de 8');
    expect(main()).not.toContain('Hallazgo anterior');
  });

  it('a11y/M5 counts no more as soon as it does not fit, and counts again when that is undone', async () => {
    press('No me encaja');
    await shows('La vigilancia aparece 7 veces');
    expect(main()).toContain('Hallazgo 1 de 7');
    expect(visitMemory.read().corrections).toHaveLength(1);

    await until(() => expect(toastStore.read().at(-1)?.text).toContain('Ya no cuenta'));
    await toastStore.read().at(-1)?.undo?.();
    await shows('La vigilancia aparece 8 veces');
    expect(visitMemory.read().corrections).toEqual([]);
  });

  it('is set aside once, however often it is said, and comes back once', async () => {
    const key = 'monitoring/1/115';
    const before = visitMemory.read().corrections;
    await Promise.all([chatWork.setAside(key, elia.id), chatWork.setAside(key, elia.id)]);
    expect(visitMemory.read().corrections).toEqual([key]);

    await Promise.all([chatWork.putBack(key, elia.id), chatWork.putBack(key, elia.id)]);
    expect(visitMemory.read().corrections).toEqual(before);
  });

  it('cannot be brought back into another chat: what offers it goes with its own', async () => {
    press('No me encaja');
    await shows('La vigilancia aparece 7 veces');
    await until(() => expect(toastStore.read().at(-1)?.text).toContain('Ya no cuenta'));

    await chatWork.open({ text: weeksOfChat(2, () => 0) });

    expect(toastStore.read().filter(({ undo }) => undo)).toEqual([]);
  });

  it('is not shown any more when too few are left to repeat', async () => {
    for (let left = 7; left >= 3; left--) {
      press('No me encaja');
      await shows(`aparece ${left} veces`);
    }
    press('No me encaja');

    await shows('No aparece nada que se repita. Eso no dice que todo esté bien.');
    expect(primaries()).toEqual(['Ver qué puedo hacer']);
  });
});
