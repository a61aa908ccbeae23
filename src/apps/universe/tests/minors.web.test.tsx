import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Age } from '#platform/auth/minors/contract.ts';
import { aServer, control, openUniverse, problem, sees, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const adult: Age = { isSaid: true, isMinor: false, waits: false, guardian: 'none', guardianEmail: null, off: [], canAsk: true };
const child: Age = { ...adult, isMinor: true, waits: true, off: ['public-page'] };
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const said = () => document.querySelector('main')?.textContent ?? '';
const question = { name: 'Lía', waits: true, hasAgreed: false, textVersion: '1' };

/** Chooses in a list. */
function pick(label: string, value: string): void {
  const list = control<HTMLSelectElement>('select', label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('The question of age (priv/P16)', () => {
  it('asks the month and the year, and the country only of whoever is not of age', async () => {
    const server = aServer();
    server.answers.set('GET /api/user/age', { status: 200, body: { ...adult, isSaid: false, isMinor: null } });
    server.answers.set('PUT /api/user/age', { status: 200, body: child });
    leave = await openUniverse('/universe/edad', /¿Cuándo naciste/);
    await vi.waitFor(() => control('input', 'Año en que naciste'));

    press('Guardar');
    await vi.waitFor(() => expect(said()).toContain('Falta cuándo naciste'));
    expect(server.puts()).toEqual([]);
    pick('Mes en que naciste', '1');
    type('Año en que naciste', '1990');
    expect(document.querySelector('select[name=country]')).toBeNull();
    type('Año en que naciste', String(new Date().getFullYear() - 11));
    await vi.waitFor(() => pick('Dónde vives', 'ES'));
    press('Guardar');

    await sees(/espera una respuesta/);
    const birth = { year: new Date().getFullYear() - 11, month: 1 };
    expect(server.puts()).toEqual([{ birth, country: 'ES' }]);
  });

  it('is where a child waits: it sends the question, and says to whom it went', async () => {
    const server = aServer();
    server.answers.set('GET /api/user/age', { status: 200, body: child });
    server.answers.set('POST /api/user/guardian', { status: 202, body: { ...child, guardianEmail: 'mama@casa.es' } });
    leave = await openUniverse('/universe/edad', /espera una respuesta/);

    type('Correo de tu madre', 'mama@casa.es');
    press('Enviar la pregunta');

    await vi.waitFor(() => expect(said()).toContain('Ha ido a mama@casa.es'));
    expect(document.querySelector('nav a[href="/chat"]')).toBeNull();
  });

  it('says to somebody between fourteen and eighteen what is not open yet, in words', async () => {
    const server = aServer();
    server.answers.set('GET /api/user/age', { status: 200, body: { ...child, waits: false } });

    leave = await openUniverse('/universe/edad', /Qué está abierto para ti/);

    expect(said()).toContain('Tener una página o un enlace que cualquiera puede abrir.');
  });
});

describe('The page of a guardian (priv/P16)', () => {
  async function opens(body: object = question) {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/guardian/about', { status: 200, body });
    server.answers.set('POST /api/auth/guardian/answer', { status: 200, body: { now: 'open' } });
    leave = await openUniverse(`/tutela#${'x'.repeat(43)}`, /./);
    return server;
  }

  it('says what a child would use before it asks, and takes a yes only with a name and a confirmation', async () => {
    const server = await opens();
    await sees(/Lía quiere usar MENTALIA/);
    const answers = () => server.asked.filter(({ url }) => url === '/api/auth/guardian/answer').map(({ body }) => body);

    press('Sí, doy mi permiso');
    await vi.waitFor(() => expect(said()).toContain('Falta tu nombre'));
    expect(answers()).toEqual([]);
    type('Tu nombre', 'Marta');
    control('input[type=checkbox]', 'Tengo 18').click();
    press('Sí, doy mi permiso');

    await sees(/Tu permiso está guardado/);
    expect(answers()).toEqual([{ token: 'x'.repeat(43), agrees: true, name: 'Marta', isGuardian: true, textVersion: '1' }]);
  });

  it('takes a no with one press, and says before what it does', async () => {
    const server = await opens();
    await sees(/Lía quiere usar MENTALIA/);
    server.answers.set('POST /api/auth/guardian/answer', { status: 200, body: { now: 'forgotten' } });
    expect(said()).toContain('todo lo que hay en ella se borran');

    press('No doy mi permiso');

    await sees(/La cuenta está borrada/);
  });

  it('says how to get another link when this one does not work', async () => {
    const server = aServer({ signedIn: false });
    server.answers.set('POST /api/auth/guardian/about', problem('auth/guardian-link-over', 410));

    leave = await openUniverse('/tutela#x', /Este enlace ya no sirve/);

    expect(said()).toContain('pedir otro desde la cuenta');
  });
});
