import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aLawServer, answered, field, focusIs, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

const questions = '/api/despacho-legal/questions';
const to = `POST ${questions}`;
const line = {
  ...{ name: 'Línea de la Vida', phone: '800 911 2000', hours: '24 horas', cost: 'Gratis', kind: 'suicide' },
  ...{ source: 'https://example.org', reviewedAt: '2026-11-01', owner: 'Equipo' },
};
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function asks(text: string, ...told: Parameters<typeof aLawServer>) {
  const server = aLawServer(...told);
  leave = await openLaw('preguntar', 'Preguntar a la ley');
  press('México');
  await write(field(), text);
  press('Buscar en la ley');
  return server;
}

describe('Asking the law', () => {
  it('shows the literal text beside an easy one, sentence by sentence, and of when it is', async () => {
    const server = await asks('Me despidieron', [to, { body: answered }]);

    await focusIs('Lo que dice la ley');
    expect(server.sent(questions)[0]).toMatchObject({ question: 'Me despidieron', country: 'MX', sawPeople: false });
    const rows = [...document.querySelectorAll('.law-pair')];
    expect(rows.map((row) => row.querySelector('.law-literal')?.textContent)).toEqual([
      'Prescriben en dos meses las acciones.',
      'El plazo empieza al día siguiente; la cuenta termina.',
    ]);
    expect(rows.map((row) => row.querySelector('.law-literal')?.getAttribute('lang'))).toEqual(['es', 'es']);
    expect(rows[0]?.querySelector('.law-easy')?.textContent).toContain(
      'Se queda igual.prescripción: Pasa el tiempo y ya no se puede reclamar.',
    );
    expect(rows[1]?.querySelector('.law-easy')?.textContent).toContain('El plazo empieza al día siguiente.La cuenta termina.');
    for (const said of ['artículo 518', 'cambió por última vez el 15 de enero de 2026', 'Este texto es informativo.'])
      expect(main()).toContain(said);
    expect(primaries()).toEqual(['Buscar en la ley']);
  });

  it('explains a legal word where it is pressed, and closes it again', async () => {
    await asks('Me despidieron', [to, { body: answered }]);
    await shows('Lo que dice la ley');
    const word = [...document.querySelectorAll<HTMLElement>('.law-term')].find((one) => one.textContent === 'plazo');

    word?.click();

    await shows('El tiempo que hay.');
    expect(word?.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(word?.getAttribute('aria-controls') ?? '')).not.toBeNull();
    word?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(main()).not.toContain('El tiempo que hay.'));
  });

  it('a11y/P4 says that the question is missing, with the focus where to write it', async () => {
    aLawServer();
    leave = await openLaw('preguntar', 'Preguntar a la ley');

    press('Buscar en la ley');

    await shows('Falta la pregunta. Escríbela aquí.');
    expect(document.activeElement).toBe(field());
  });

  it('fills in an example, which is asked only when it is sent', async () => {
    const server = aLawServer([to, { body: answered }]);
    leave = await openLaw('preguntar', 'Preguntar a la ley');
    press('México');
    await shows('Me despidieron sin carta');

    press('Me despidieron sin carta');

    await vi.waitFor(() => expect(field().value).toBe('Me despidieron sin carta'));
    expect(document.activeElement).toBe(field());
    expect(server.sent(questions)).toEqual([]);
  });

  it('remembers the country, and nothing of the question', async () => {
    await asks('Me despidieron del taller', [to, { body: answered }]);
    await shows('Lo que dice la ley');

    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('taller');
    leave();
    aLawServer();
    leave = await openLaw('preguntar', 'Preguntar a la ley');
    expect(document.querySelector<HTMLInputElement>('.seg label:nth-child(2) input')?.checked).toBe(true);
  });

  it('keeps the words where something fails, and asks again under the same name', async () => {
    const failing = { status: 500, body: { type: 'http/unexpected', title: 'no', status: 500 } };
    const server = await asks('Me despidieron', [to, failing]);
    await vi.waitFor(() => expect(document.querySelector('main [role=alert]')).not.toBeNull());
    expect(field().value).toBe('Me despidieron');
    server.tell(to, { body: answered });

    press('Volver a intentar');

    await focusIs('Lo que dice la ley');
    const [first, second] = server.sent(questions);
    expect(second.questionId).toBe(first.questionId);
  });

  it('waits while the laws are made ready, says how far that is, and can be stopped', async () => {
    const making = { body: { items: [], shelf: { state: 'making', done: 3, total: 28 } } };
    const server = await asks(
      'Me despidieron',
      [to, () => new Promise(() => undefined)],
      ['GET /api/despacho-legal/laws', making],
    );
    await shows('Preparando las leyes: 3 de 28. Tu pregunta espera.');

    press('Dejar de buscar');

    await vi.waitFor(() => expect(main()).not.toContain('Preparando las leyes'));
    expect(field().value).toBe('Me despidieron');
    expect(server.sent(questions)).toHaveLength(1);
  });

  it('says that it is not in the loaded laws, and which they are', async () => {
    const loaded = [{ country: 'MX', key: 'LFT', name: 'Ley Federal del Trabajo' }];
    const body = { outcome: 'not_found', because: 'nothing-found', kind: null, law: null, loaded };
    await asks('xyzzy', [to, { body }]);

    await focusIs('No está en las leyes cargadas');
    expect(main()).toContain('Leyes cargadas de México');
    expect(main()).toContain('Ley Federal del Trabajo');
    expect(document.querySelector('.law-pair')).toBeNull();
  });

  it('says calmly that no law is loaded', async () => {
    await asks('hola', [to, { body: { outcome: 'not_found', because: 'nothing-found', kind: null, law: null, loaded: [] } }]);

    await shows('Todavía no hay leyes cargadas.');
  });

  it('asks of which country, and is answered by pressing it', async () => {
    const server = await asks('En México y en España', [to, { body: { outcome: 'ask', because: 'two-countries' } }]);
    await focusIs('Falta el país');
    server.tell(to, { body: answered });

    [...document.querySelectorAll<HTMLElement>('main section button')].find((one) => one.textContent === 'España')?.click();

    await focusIs('Lo que dice la ley');
    expect(server.sent(questions)[1]).toMatchObject({ country: 'ES', isDecided: true });
  });

  it('brings people first, and the law to whoever has seen them', async () => {
    const people = { outcome: 'handoff_human', because: 'violence', text: null, helpLines: [line], emergency: '911' };
    const server = await asks('me está pegando', [to, { body: people }]);
    await focusIs('Primero, las personas');
    expect(document.querySelector('main a[href^="tel:"]')).not.toBeNull();
    expect(main()).toContain('llama al 911');
    expect(primaries()).toEqual([]);
    server.tell(to, { body: answered });

    press('Ya lo he visto. Mostrar lo que dice la ley');

    await focusIs('Lo que dice la ley');
    expect(server.sent(questions)[1]).toMatchObject({ sawPeople: true });
  });

  it('refuses with calm words', async () => {
    await asks('¿ganaré?', [to, { body: { outcome: 'refuse', because: 'odds' } }]);

    await focusIs('A esto no respondo');
    expect(main()).toContain('No digo si vas a ganar');
  });
});
