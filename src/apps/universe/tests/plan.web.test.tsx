import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { emptySections } from '#platform/safety/plan/core/sections.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

const url = '/api/safety/plan';
const aPlan = (some: Partial<SafetyPlan> = {}): SafetyPlan => ({
  sections: emptySections(),
  contacts: [],
  version: 0,
  canUndo: false,
  updatedAt: null,
  ...some,
});
const main = () => document.querySelector('main')?.textContent ?? '';
const buttons = () => [...document.querySelectorAll('main button')].map(({ textContent }) => textContent);
const press = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('main button, main label')]
    .find((one) => one.textContent?.startsWith(text))
    ?.click();

function write(label: string, text: string): void {
  const field = control<HTMLTextAreaElement>('textarea', label);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('My safety plan', () => {
  let server: ReturnType<typeof aServer>;
  let leave: () => void = () => undefined;
  beforeEach(() => {
    server = aServer();
    server.profile.settings.chunk = '3';
    server.answers.set(`GET ${url}`, { status: 200, body: aPlan() });
  });
  afterEach(() => {
    leave();
    vi.unstubAllGlobals();
  });
  const open = async () => {
    leave = await openUniverse('/universe/mi-plan', /Mi plan de seguridad/);
    await vi.waitFor(() => expect(main()).toContain('Parte 1 de 10'));
  };
  const saved = () => server.asked.filter(({ method, url: asked }) => method === 'PUT' && asked === url).map(({ body }) => body);

  it('promises nothing, and says what it is before anything is written', async () => {
    await open();

    expect(main()).toContain('Este plan no asegura que estés a salvo.');
    expect(main()).toContain('Todavía no hay nada escrito');
    expect(main()).not.toContain('universe.plan');
  });

  it('a11y/A8 shows one part at a time, in words, or all together', async () => {
    await open();

    press('Parte siguiente');
    await vi.waitFor(() => expect(main()).toContain('Parte 2 de 10'));
    expect(document.querySelectorAll('main textarea')).toHaveLength(1);

    press('Todas juntas');
    await vi.waitFor(() => expect(document.querySelectorAll('main textarea')).toHaveLength(9));
    expect(main()).toContain('Personas de confianza');
  });

  it('a11y/A3 saves itself within a second of the last letter', async () => {
    await open();
    server.answers.set(`PUT ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), signs: 'Duermo poco' }, version: 1 }),
    });

    write('Señales', 'Duermo poco');

    await vi.waitFor(() => expect(saved()).toHaveLength(1), { timeout: 1000 });
    expect(saved()[0]).toEqual({ sections: { ...emptySections(), signs: 'Duermo poco' }, version: 0 });
  });

  it('a11y/P4 keeps on the page what could not be saved, and says so', async () => {
    await open();
    server.answers.set(`PUT ${url}`, problem('http/unexpected', 500));

    write('Señales', 'Duermo poco');

    await vi.waitFor(() => expect(document.querySelector('main [role=alert]')).not.toBeNull(), { timeout: 3000 });
    expect(control<HTMLTextAreaElement>('textarea', 'Señales').value).toBe('Duermo poco');
    expect(buttons()).toContain('Volver a intentar');
  });

  it('joins what another page wrote meanwhile, and saves again from there', async () => {
    await open();
    server.answers.set(`PUT ${url}`, problem('safety/plan-changed', 409, { version: 3 }));
    server.answers.set(`GET ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), helps: 'Andar' }, version: 3 }),
    });

    write('Señales', 'Duermo poco');

    await vi.waitFor(() => expect(saved().length).toBeGreaterThan(1), { timeout: 5000 });
    expect(saved().at(-1)).toEqual({ sections: { ...emptySections(), signs: 'Duermo poco', helps: 'Andar' }, version: 3 });
  });

  it('keeps nothing on this device unless its person says so', async () => {
    await open();

    expect(control('input', 'Guardar en este dispositivo').checked).toBe(false);
    expect(localStorage.getItem('mentalia.safety.device-plan')).toBeNull();
  });

  it('asks somebody who is not signed in to sign in, with help beside it', async () => {
    leave();
    server.user = undefined;
    leave = await openUniverse('/universe/mi-plan', /Mi plan de seguridad/);

    await vi.waitFor(() => expect(main()).toContain('hace falta entrar en tu cuenta'));
    expect(document.querySelector('main a[href="/ayuda"]')).not.toBeNull();
  });
});
