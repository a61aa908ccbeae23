import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { ComputeDeadline, KeptDeadline } from '../deadlines/contract.ts';
import { allRules, counted, dismissal, keptDeadline, today } from './a-deadline.ts';
import { aLawServer, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

const base = '/api/despacho-legal';
const caseId = 'c0000000-0000-4000-8000-000000000001';
const its = {
  ...{ id: caseId, number: 12, title: 'Despido sin carta', branch: 'laboral', country: 'MX', region: null, status: 'active' },
  ...{
    specialist: 'laboral',
    story: null,
    version: 1,
    createdAt: `${today}T10:00:00Z`,
    updatedAt: `${today}T10:00:00Z`,
    description: '',
  },
};
const inCase = `${base}/cases/${caseId}/deadlines`;
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

/** A server that counts as the real one does. */
function aCountingServer(items: KeptDeadline[] = []) {
  return aLawServer(
    [`GET ${base}/cases/${caseId}`, { body: its }],
    [`GET ${inCase}`, { body: { items, next: null } }],
    [`GET ${base}/deadlines/rules`, { body: allRules }],
    [`POST ${base}/deadlines/compute`, ({ body }) => ({ body: counted(JSON.parse(body) as ComputeDeadline) })],
    [`POST ${inCase}`, { status: 201, body: keptDeadline() }],
    [`PATCH ${inCase}`, { body: keptDeadline() }],
  );
}

const caseDeadlines = async (items: KeptDeadline[] = []) => {
  const server = aCountingServer(items);
  leave = await openLaw(`casos/${caseId}/plazos`, 'Despido sin carta');
  return server;
};
const control = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('main label')].find((one) => one.textContent?.startsWith(label));
  const field = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!field) throw new Error(`There is no field «${label}» in ${main()}`);
  return field as HTMLInputElement;
};
const choose = (text: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('label.choice')].find((one) => one.textContent?.startsWith(text));
  if (!found) throw new Error(`There is no choice «${text}»`);
  found.click();
};
const pressFirst = (text: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent?.startsWith(text));
  if (!found) throw new Error(`There is no button «${text}» in ${main()}`);
  found.click();
};

describe('The deadlines of a case', () => {
  it('a11y/A2 says what a deadline is where there is none, with one filled button', async () => {
    await caseDeadlines();

    await shows('Todavía no hay ningún plazo');
    expect(primaries()).toEqual(['Añadir un plazo']);
  });

  it('shows how many days are left, until when what has to be done, and where today stands', async () => {
    await caseDeadlines([keptDeadline()]);

    await shows('Pide la conciliación: hasta el lunes 4 de enero de 2027');
    expect(document.querySelector('.deadline-left b')?.textContent).toBe('41');
    expect(document.querySelector('.deadline-track')?.getAttribute('aria-label')).toBe('Han pasado 20 días de 61');
    expect(main()).toContain('Para ir sobre seguro, hazlo como tarde el jueves 31 de diciembre de 2026.');
    expect(primaries()).toEqual(['Preparar el escrito']);
    expect(document.querySelector('main [class*=danger]')).toBeNull();
  });

  it('says why: the words of the law with their article, each assumption, and the count day by day', async () => {
    await caseDeadlines([keptDeadline()]);
    await shows('¿Por qué esta fecha?');

    press('¿Por qué esta fecha?');

    await shows('Prescriben en dos meses las acciones de los trabajadores');
    expect(main()).toContain('Ley de prueba, artículo 518');
    expect(main()).toContain('La prescripción corre a partir del día siguiente a la fecha de la separación');
    expect(main()).toContain('El día 1 es el miércoles 4 de noviembre de 2026.');
    expect(main()).toContain('El domingo 3 de enero de 2027 no se trabaja: pasa al lunes 4 de enero de 2027. Fin de semana.');
    const whole = [...document.querySelectorAll('main a')].find((link) => link.textContent === 'Leer el artículo entero');
    expect(whole?.getAttribute('href')).toContain('/despacho-legal/leyes/LFT/518?pais=MX');
  });

  it('counts anew at once when an assumption is changed, and keeps it only when its person says so', async () => {
    const server = await caseDeadlines([keptDeadline()]);
    await shows('¿Por qué esta fecha?');
    press('¿Por qué esta fecha?');
    await shows('Se ha contado sin conciliación.');
    pressFirst('Decir cuándo la pedí');
    await shows('¿Qué día pediste la conciliación?');

    await write(control('¿Qué día pediste la conciliación?'), '2026-11-20');
    await shows('Guardar los cambios');
    await write(control('¿Qué día acabó, o llegó la constancia?'), '2026-12-14');

    await shows('Pide la conciliación: hasta el jueves 28 de enero de 2027');
    expect(server.asked.filter(({ method }) => method === 'PATCH')).toHaveLength(0);
    press('Guardar los cambios');
    await vi.waitFor(() => expect(server.asked.filter(({ method }) => method === 'PATCH')).toHaveLength(1));
    const [patched] = server.asked.filter(({ method }) => method === 'PATCH');
    expect(JSON.parse(patched?.body ?? '{}')).toMatchObject({
      version: 1,
      changes: { stop: { from: '2026-11-20', until: '2026-12-14' } },
    });
  });

  it('adds one: what happened, the day, and the reminders that its person chooses; none is chosen for them', async () => {
    const server = await caseDeadlines();
    await shows('Añadir un plazo');
    press('Añadir un plazo');
    await shows('¿Qué pasó?');

    press('Guardar el plazo');
    await shows('Falta elegir qué pasó.');
    choose('Me han despedido');
    await shows('¿Qué día te despidieron?');
    expect([...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].some(({ checked }) => checked)).toBe(
      false,
    );
    press('Guardar el plazo');
    await shows('Falta la fecha.');
    await write(control('¿Qué día te despidieron?'), '2026-11-03');
    choose('Dos días antes');
    press('Guardar el plazo');

    await vi.waitFor(() => expect(server.sent(inCase)).toHaveLength(1));
    expect(server.sent(inCase)[0]).toMatchObject({ ...dismissal, remindDays: [2] });
    expect(server.sent(inCase)[0].clientDeadlineId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a11y/A3 has what was half written after the page is opened again', async () => {
    await caseDeadlines();
    await shows('Añadir un plazo');
    press('Añadir un plazo');
    await shows('¿Qué pasó?');
    choose('Me han despedido');
    await shows('¿Qué día te despidieron?');
    await write(control('¿Qué día te despidieron?'), '2026-11-03');
    leave();

    await caseDeadlines();
    await shows('Añadir un plazo');
    press('Añadir un plazo');

    await shows('¿Qué día te despidieron?');
    expect(control('¿Qué día te despidieron?').value).toBe('2026-11-03');
  });

  it('tells calmly of a date that has passed, what the law says then, and whom to ask', async () => {
    await caseDeadlines([keptDeadline({ ...dismissal, trigger: '2026-03-02' })]);

    await shows('Esta fecha ya pasó');
    expect(main()).toContain('la otra parte puede negarse');
    expect(main()).toContain('Procuraduría de la Defensa del Trabajo');
    expect(document.querySelector('.deadline-left')).toBeNull();
    expect(primaries()).toEqual([]);
  });

  it('keeps the date of a deadline whose law is not loaded any more, and says so', async () => {
    await caseDeadlines([keptDeadline(dismissal, { counted: null })]);

    await shows('La ley de este plazo ya no está cargada. La fecha guardada es el lunes 4 de enero de 2027.');
  });
});

describe('Working out a deadline without a case', () => {
  it('counts it, takes its person to the answer, and says that nothing is kept', async () => {
    const server = aCountingServer();
    leave = await openLaw('plazos', 'Calcular un plazo');
    await shows('¿En qué país pasó?');
    choose('España');
    await shows('Me han despedido');
    await write(control('Buscar entre las opciones'), 'fianza');
    await vi.waitFor(() => expect(main()).not.toContain('Me han despedido'));
    choose('Dejé el piso y no me devuelven la fianza');
    await shows('¿Qué día entregaste las llaves?');
    await write(control('¿Qué día entregaste las llaves?'), '2026-11-20');
    press('Calcular');

    await shows('Tienen que devolverte la fianza: hasta el domingo 20 de diciembre de 2026');
    expect(main()).toContain('Esto no se guarda.');
    expect(server.sent(`${base}/deadlines/compute`)[0]).toMatchObject({ ruleId: 'es-rent-deposit', country: 'ES', region: null });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Tienen que devolverte la fianza'));
  });

  it('says that no law is loaded, and counts nothing then', async () => {
    aLawServer([`GET ${base}/deadlines/rules`, { body: { items: [], notLoaded: 91 } }]);
    leave = await openLaw('plazos', 'Calcular un plazo');

    await shows('No hay leyes cargadas con plazos');
  });
});
