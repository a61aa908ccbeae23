import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { emptySections } from '#platform/safety/plan/core/sections.ts';
import { universe } from '../web/index.tsx';
import { devicePlan } from '../web/plan/device-plan.ts';
import { devicePlanMemory } from '../web/plan/device-plan-memory.ts';
import { unsavedPlan } from '../web/plan/unsaved-plan.ts';
import { aServer, control, elia, openUniverse, problem } from './open-universe.tsx';

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
    unsavedPlan.forget();
    vi.restoreAllMocks();
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

  it('loses no line of two pages where both do not fit, says so, and saves nothing until it fits', async () => {
    await open();
    server.answers.set(`PUT ${url}`, problem('safety/plan-changed', 409, { version: 3 }));
    server.answers.set(`GET ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), signs: 'b'.repeat(1500) }, version: 3 }),
    });

    write('Señales', 'a'.repeat(1500));

    await vi.waitFor(() => expect(main()).toContain('no cabe entero'), { timeout: 5000 });
    const { value } = control<HTMLTextAreaElement>('textarea', 'Señales');
    expect(value).toBe(`${'a'.repeat(1500)}\n${'b'.repeat(1500)}`);
    server.answers.set(`PUT ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), signs: 'a b' }, version: 4 }),
    });
    write('Señales', 'a b');
    await vi.waitFor(() => expect(saved()).toHaveLength(2), { timeout: 5000 });
    expect(saved()[1]).toMatchObject({ sections: { signs: 'a b' }, version: 3 });
    expect(main()).not.toContain('no cabe entero');
  });

  it('a11y/P4 still has what could not be saved when its person comes back to it', async () => {
    await open();
    server.answers.set(`PUT ${url}`, problem('http/unexpected', 500));
    write('Señales', 'Duermo poco');
    await vi.waitFor(() => expect(saved()).toHaveLength(1), { timeout: 5000 });

    leave();
    await open();

    expect(control<HTMLTextAreaElement>('textarea', 'Señales').value).toBe('Duermo poco');
  });

  it('a11y/P4 asks before its person signs out with a plan that is not saved', async () => {
    await open();
    server.answers.set(`PUT ${url}`, problem('http/unexpected', 500));
    write('Señales', 'Duermo poco');

    expect(await universe.onLeaving?.(elia.id)).toBe('unsent');

    server.answers.set(`PUT ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), signs: 'Duermo poco' }, version: 1 }),
    });
    expect(await universe.onLeaving?.(elia.id)).toBe('clear');
  });

  it('goes back without taking what is written meanwhile', async () => {
    const before = aPlan({ sections: { ...emptySections(), helps: 'Andar' }, version: 2, canUndo: true });
    server.answers.set(`GET ${url}`, { status: 200, body: before });
    await open();
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = globalThis.fetch;
    vi.stubGlobal('fetch', async (to: string, request?: RequestInit) => {
      if (to === `${url}/undo`) await promise;
      return answer(to, request);
    });
    server.answers.set(`POST ${url}/undo`, { status: 200, body: aPlan({ version: 3 }) });
    server.answers.set(`PUT ${url}`, {
      status: 200,
      body: aPlan({ sections: { ...emptySections(), signs: 'Duermo poco' }, version: 4 }),
    });

    press('Volver a como estaba antes');
    write('Señales', 'Duermo poco');
    resolve();

    await vi.waitFor(() => expect(saved().at(-1)).toMatchObject({ sections: { signs: 'Duermo poco', helps: '' }, version: 3 }), {
      timeout: 5000,
    });
  });

  it('shows what is kept on this device while the server is in trouble', async () => {
    vi.spyOn(devicePlan, 'read').mockResolvedValue(aPlan({ sections: { ...emptySections(), helps: 'Andar' } }));
    vi.spyOn(devicePlanMemory, 'owner').mockReturnValue(elia.id);
    server.answers.set(`GET ${url}`, problem('http/unexpected', 500));
    leave = await openUniverse('/universe/mi-plan', /Mi plan de seguridad/);

    await vi.waitFor(() => expect(main()).toContain('Andar'));
    expect(main()).toContain('Este es el plan que guardaste en este dispositivo');
    expect(buttons()).toContain('Volver a intentar');
  });

  it('shows nobody what another person kept on this device', async () => {
    vi.spyOn(devicePlan, 'read').mockResolvedValue(aPlan({ sections: { ...emptySections(), helps: 'Andar' } }));
    vi.spyOn(devicePlanMemory, 'owner').mockReturnValue('another');
    server.answers.set(`GET ${url}`, problem('http/unexpected', 500));
    leave = await openUniverse('/universe/mi-plan', /Mi plan de seguridad/);

    await vi.waitFor(() => expect(buttons()).toContain('Volver a intentar'));
    expect(main()).not.toContain('Andar');
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
