import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aFact, aFile, aLegalCase, at, caseId, control, fixedWords, itsPath } from './a-case-page.ts';
import { aLawServer, focusIs, loadedLaw, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

type Told = Parameters<typeof aLawServer>;
const aServer = (file = aFile(), ...told: Told) =>
  aLawServer(
    ['GET /api/despacho-legal/laws', { body: { items: [loadedLaw], shelf: { state: 'ready', done: 1, total: 1 } } }],
    [`GET ${itsPath}`, { body: aLegalCase }],
    [`GET ${itsPath}/deadlines`, { body: { items: [], next: null } }],
    [`GET ${itsPath}/entries`, { body: file }],
    ...told,
  );
const asked = (server: ReturnType<typeof aLawServer>, method: string) =>
  server.asked.filter((one) => one.method === method).map(({ url, body }) => [url, body && JSON.parse(body)]);
const changed = { status: 409, body: { type: 'despacho-legal/entry-changed', title: 'x', status: 409, version: 2 } };

describe('The front of the office', () => {
  it('teaches what a case is before there is one, with one filled button', async () => {
    aLawServer();
    leave = await openLaw('', 'Despacho Legal');

    await shows('Aquí estarán tus casos');
    expect(main()).toContain('Es información, no un abogado');
    expect(main()).toContain('Las respuestas las hace un programa');
    expect(primaries()).toEqual(['Empezar a contar']);
  });

  it('lists the cases and where each stands, and brings back what was deleted', async () => {
    const server = aLawServer(
      [
        'GET /api/despacho-legal/cases?shelf=open',
        { body: { items: [{ ...aLegalCase, story: { at: 'wish', isFinished: false } }], next: null } },
      ],
      ['GET /api/despacho-legal/cases?shelf=removed', { body: { items: [aLegalCase], next: null } }],
      [`POST ${itsPath}/restore`, { body: aLegalCase }],
    );
    leave = await openLaw('', 'Despacho Legal');
    await shows('Caso 12 · Laboral · México · historia a medias');

    press('Borrados');
    await shows('Lo que borras se queda aquí treinta días.');
    press('Recuperar');

    await vi.waitFor(() => expect(asked(server, 'POST')).toEqual([[`${itsPath}/restore`, '']]));
  });
});

describe('The page of a case', () => {
  it('says which case it is, what happened and what comes next, in the order of the board', async () => {
    aServer();
    leave = await openLaw(`casos/${caseId}`, 'Despido sin carta');

    await shows('Me dijeron que no volviera');
    expect(main()).toContain('Caso 12 · Laboral · México · guardado');
    expect(main()).toContain('Lunes 3 de noviembre de 2025');
    expect(main()).toContain('Estaba presente Laura.');
    await shows('Siguiente paso: ver qué dice la ley');
    await shows('Mira primero estas leyes:Ley Federal del Trabajo');
    const tabs = [...document.querySelectorAll('.tabs a')].map((tab) => tab.textContent);
    expect(tabs).toEqual(['Resumen', 'Qué pasó', 'La ley', 'Plazos', 'Documentos', 'Historial']);
    expect(document.querySelector('.tabs [aria-current="page"]')?.textContent).toBe('Resumen');
  });

  it('offers the field of law with its reason, and takes it only when its person says so', async () => {
    const guess = { branch: 'laboral' as const, because: ['me han despedido'] };
    const server = aServer(aFile({ guess }), [`PATCH ${itsPath}`, { body: { case: aLegalCase, fixed: null } }]);
    leave = await openLaw(`casos/${caseId}`, 'Despido sin carta');
    await shows('Puede que sea: Laboral');
    expect(main()).toContain('«me han despedido»');
    expect(asked(server, 'PATCH')).toEqual([]);

    press('Sí, es eso');

    await vi.waitFor(() => expect(asked(server, 'PATCH')).toEqual([[itsPath, { version: 3, branch: 'laboral' }]]));
  });

  it('tells calmly what does not fit together', async () => {
    const contradictions = [{ kind: 'words' as const, facts: [aFact.id], said: '5 de noviembre' }];
    aServer(aFile({ contradictions }));
    leave = await openLaw(`casos/${caseId}/que-paso`, 'Despido sin carta');

    await shows('escribes 5 de noviembre. La fecha del hecho es lunes 3 de noviembre de 2025');
    expect(main()).toContain('Puede que todo esté bien.');
  });

  it('that is not there says so, with the way back', async () => {
    const gone = { status: 404, body: { type: 'despacho-legal/case-not-found', title: 'x', status: 404 } };
    aLawServer([`GET ${itsPath}`, gone]);
    leave = await openLaw(`casos/${caseId}`, 'Despacho Legal');

    await shows('Este caso no existe, o no es tuyo.');
    expect(main()).toContain('Ver todos mis casos');
  });
});

describe('Adding a fact', () => {
  async function adding(...told: Told) {
    const server = aServer(aFile({ entries: [] }), ...told);
    leave = await openLaw(`casos/${caseId}/que-paso`, 'Despido sin carta');
    await shows('Todavía no hay hechos.');
    press('Añadir un hecho');
    await focusIs('Añadir un hecho');
    return server;
  }

  it('says what is missing, field by field, and keeps what was written', async () => {
    const server = await adding();
    press('Guardar');
    await shows('Falta contar qué pasó.');
    await write(control('Qué pasó'), 'Me llamaron');
    press('Guardar');
    await shows('Falta la fecha. Si no la sabes, elige «No lo sé».');

    expect(control('Qué pasó').value).toBe('Me llamaron');
    expect(asked(server, 'POST')).toEqual([]);
  });

  it('takes a date that is only known more or less, or not at all', async () => {
    const server = await adding([`POST ${itsPath}/entries`, { status: 201, body: { entry: aFact, fixed: null } }]);
    await write(control('Qué pasó'), 'Me llamaron');
    press('Más o menos');
    await write(control('No antes del'), '2026-03-01');
    await write(control('No después del'), '2026-04-10');

    press('Guardar');

    await vi.waitFor(() => expect(asked(server, 'POST')).toHaveLength(1));
    expect(asked(server, 'POST')[0]?.[1]).toMatchObject({
      kind: 'fact',
      body: { what: 'Me llamaron', when: { kind: 'approximate', from: '2026-03-01', to: '2026-04-10' } },
    });
  });

  it('that cannot be saved keeps every word, also after the page is left, under the same id', async () => {
    const server = await adding([
      `POST ${itsPath}/entries`,
      { status: 500, body: { type: 'http/unexpected', title: 'x', status: 500 } },
    ]);
    await write(control('Qué pasó'), 'Me llamaron');
    press('No lo sé');
    press('Guardar');
    await vi.waitFor(() => expect(asked(server, 'POST')).toHaveLength(1));
    leave();
    leave = await openLaw(`casos/${caseId}/que-paso`, 'Despido sin carta');
    await shows('Todavía no hay hechos.');
    press('Añadir un hecho');
    await shows('Sigue lo que dejaste a medias.');

    press('Guardar');

    await vi.waitFor(() => expect(asked(server, 'POST')).toHaveLength(2));
    const [first, second] = asked(server, 'POST').map(([, body]) => body);
    expect(second).toEqual(first);
    expect(second.body.what).toBe('Me llamaron');
  });

  it('that tells of a danger brings people first, and says that it is kept', async () => {
    await adding([`POST ${itsPath}/entries`, { status: 201, body: { entry: aFact, fixed: fixedWords } }]);
    await write(control('Qué pasó'), 'No quiero vivir');
    press('No lo sé');

    press('Guardar');

    await shows('Llama ahora.');
    expect(main()).toContain('Lo que escribiste está guardado.');
    await focusIs('Lo que escribes me importa.');
  });
});

describe('Changing a fact that another page changed', () => {
  it('keeps the words of this page and saves them over the newer version when its person says so', async () => {
    const file = { current: aFile() };
    const server = aLawServer(
      [`GET ${itsPath}`, { body: aLegalCase }],
      [`GET ${itsPath}/entries`, () => ({ body: file.current })],
      [`PATCH ${itsPath}/entries/${aFact.id}`, changed],
    );
    leave = await openLaw(`casos/${caseId}/que-paso`, 'Despido sin carta');
    await shows('Me dijeron que no volviera');
    press('Cambiar');
    await focusIs('Cambiar el hecho');
    await write(control('Qué pasó'), 'Me lo dijo el encargado');
    file.current = aFile({ entries: [{ ...aFact, version: 2, updatedAt: at }] });
    press('Guardar');
    await shows('Esto cambió en otra página.');
    expect(control('Qué pasó').value).toBe('Me lo dijo el encargado');
    // It can be pressed again once the newer version is here.
    await vi.waitFor(() => expect(document.querySelector('main [type=submit]')?.hasAttribute('aria-disabled')).toBe(false));

    press('Guardar');

    await vi.waitFor(() => expect(asked(server, 'PATCH')).toHaveLength(2));
    expect(asked(server, 'PATCH').map(([, body]) => [body.version, body.body.what])).toEqual([
      [1, 'Me lo dijo el encargado'],
      [2, 'Me lo dijo el encargado'],
    ]);
  });
});
