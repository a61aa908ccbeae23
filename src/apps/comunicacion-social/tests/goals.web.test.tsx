import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, fixed, goal, open, press, primaries, problem, sees, write } from './open-keeping.tsx';

const base = '/api/comunicacion-social';
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

async function reading(goals: object[] = [], told: Parameters<typeof aServer>[0] = {}) {
  const server = aServer({ [`GET ${base}/goals`]: { status: 200, body: { items: goals, next: null, gasT: 50 } }, ...told });
  leave = await open('metas', 'Mis metas');
  await sees(goals.length > 0 ? 'En marcha' : 'Aquí estarán tus metas');
  return server;
}

describe('The page of goals', () => {
  it('a11y/A2 says what a goal is for before there is one, with one filled button', async () => {
    await reading();

    expect(primaries()).toEqual(['Añadir una meta']);
  });

  it('a11y/A8 asks for a goal in three short steps, and goes to the heading of each', async () => {
    const server = await reading();
    server.tell('POST /goals', { status: 201, body: { goal, isKept: true, fixed: null } });

    press('Añadir una meta');
    await sees('Paso 1 de 3');
    write('input', 'Tu meta', 'Decir que no');
    press('Seguir');
    await sees('Paso 2 de 3');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Cómo se ve cada nivel'));
    write('input', '0 · lo esperado', 'Por mensaje');
    press('Seguir');
    await sees('Paso 3 de 3');
    press('Guardar la meta');

    await vi.waitFor(() => expect(server.sent('POST', '/goals')).toHaveLength(1));
    expect(server.sent('POST', '/goals')[0]).toMatchObject({ title: 'Decir que no', levels: { '0': 'Por mensaje' }, begins: -1 });
  });

  it('a11y/P4 says what is missing, and keeps the focus where it is written', async () => {
    await reading();
    press('Añadir una meta');
    await sees('Paso 1 de 3');

    press('Seguir');

    await sees('Falta tu meta. Escribe qué quieres, con tus palabras.');
    await vi.waitFor(() => expect(document.activeElement).toBe(control('input', 'Tu meta')));
  });

  it('takes an example over into empty fields, and gives back what was there', async () => {
    await reading();
    press('Añadir una meta');
    await sees('Paso 1 de 3');
    write('input', 'Tu meta', 'Algo mío');

    press('Usar este ejemplo');

    await vi.waitFor(() => expect(control('input', 'Tu meta').value).toBe('Pedir los temas antes de cada reunión'));
    document.querySelector<HTMLButtonElement>('.toast button')?.click();
    await vi.waitFor(() => expect(control('input', 'Tu meta').value).toBe('Algo mío'));
  });

  it('a11y/A3 has what was half written after the page is opened again, and sends it under the same id', async () => {
    const server = await reading([], { [`POST ${base}/goals`]: 'no network' });
    press('Añadir una meta');
    await sees('Paso 1 de 3');
    write('input', 'Tu meta', 'Decir que no');
    const kept = JSON.parse(localStorage.getItem('mentalia.comunicacion-social.goal.new.e') ?? '{}');
    leave();

    leave = await open('metas', 'Mis metas');
    await sees('Añadir una meta');
    press('Añadir una meta');
    await sees('Sigue lo que dejaste a medias.');

    expect(control('input', 'Tu meta').value).toBe('Decir que no');
    expect(kept.clientGoalId).toBeTruthy();
    press('Seguir');
    await sees('Paso 2 de 3');
    write('input', '0 · lo esperado', 'Por mensaje');
    press('Seguir');
    await sees('Paso 3 de 3');
    press('Guardar la meta');
    await vi.waitFor(() => expect(server.sent('POST', '/goals')[0]).toMatchObject({ clientGoalId: kept.clientGoalId }));
    // Without a network the form stays, with its text.
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull());
    expect(localStorage.getItem('mentalia.comunicacion-social.goal.new.e')).toContain('Decir que no');
  });

  it('shows where somebody stands in words, and takes a step with a note', async () => {
    const server = await reading([goal]);
    server.tell(`POST /goals/${goal.id}/steps`, { status: 200, body: { goal, isKept: true, fixed: null } });
    await sees('Ahora: 0, lo esperado. «Una de cada dos»');

    press('Decir dónde estoy');
    await sees('Dónde estás ahora');
    control('input[type=radio]', '+1').click();
    write('textarea', 'Nota para ti', 'Dos veces');
    press('Guardar dónde estoy');

    await vi.waitFor(() => expect(server.sent('POST', '/goals')).toEqual([{ version: 3, level: 1, note: 'Dos veces' }]));
  });

  it('a11y/P4 keeps the note of a step where the goal changed on another page', async () => {
    const server = await reading([goal]);
    server.tell(`POST /goals/${goal.id}/steps`, problem('comunicacion-social/goal-changed', 409));
    press('Decir dónde estoy');
    await sees('Dónde estás ahora');
    write('textarea', 'Nota para ti', 'Dos veces');

    press('Guardar dónde estoy');

    await sees('Esta meta cambió en otra página.');
    expect(control<HTMLTextAreaElement>('textarea', 'Nota para ti').value).toBe('Dos veces');
  });

  it('a11y/M5 deletes at once, and puts a goal back with all its steps', async () => {
    const server = await reading([goal]);
    server.tell(`DELETE /goals/${goal.id}`, { status: 204 });
    server.tell('POST /goals', { status: 201, body: { goal, isKept: true, fixed: null } });

    press('Borrar');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Meta borrada'));
    document.querySelector<HTMLButtonElement>('.toast button')?.click();

    await vi.waitFor(() => expect(server.sent('POST', '/goals')[0]).toMatchObject({ clientGoalId: goal.id, steps: goal.steps }));
  });

  it('says what the number of all goals does not say', async () => {
    await reading([goal]);

    await sees('Número T: 50.');
    await sees('No se compara con el de otra persona.');
  });

  it('shows exactly what a professional would see, and nothing of goals that were set aside', async () => {
    await reading([goal, { ...goal, id: '22222222-2222-4222-8222-222222222222', title: 'Apartada', status: 'aside' }]);

    const seen = [...document.querySelectorAll('.social-preview > div')].map((one) => one.textContent);

    expect(seen).toEqual(['Pedir los temas antesAhora: lo esperado («Una de cada dos»)']);
    await sees('Ahora nadie más las ve.');
  });

  it('puts people to call first where what was kept may tell of a danger', async () => {
    const server = await reading([goal]);
    server.tell(`POST /goals/${goal.id}/steps`, { status: 200, body: { goal, isKept: true, fixed } });
    press('Decir dónde estoy');
    await sees('Dónde estás ahora');

    press('Guardar dónde estoy');

    await sees('Lo que escribiste está guardado.');
    const phone = document.querySelector('main a[href="tel:024"]');
    expect(phone && document.querySelector('main h1')?.compareDocumentPosition(phone)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Lo que escribes me importa.'));
    expect(primaries()).toEqual([]);
  });
});

describe('A goal whose words tell of a danger', () => {
  it.each([
    ['without a network', 'no network' as const],
    ['as it changed elsewhere', problem('comunicacion-social/goal-changed', 409)],
    ['as the server fails', problem('http/unexpected', 500)],
  ])(
    'is answered by the page itself with people to call where it cannot be kept, %s, and stays in its form',
    async (_why, answer) => {
      const server = await reading([goal]);
      server.tell(`POST /goals/${goal.id}/steps`, answer);
      press('Decir dónde estoy');
      await sees('Dónde estás ahora');
      write('textarea', 'Nota para ti', 'Ya no quiero vivir');
      press('Guardar dónde estoy');

      await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).toBeTruthy());
      await vi.waitFor(() => expect(document.activeElement?.closest('.ui-crisis')).toBeTruthy());
      await sees('Lo que escribiste no se envió. Sigue en esta página.');
      expect(control<HTMLTextAreaElement>('textarea', 'Nota para ti').value).toBe('Ya no quiero vivir');
      expect(primaries()).toEqual([]);
    },
  );
});
