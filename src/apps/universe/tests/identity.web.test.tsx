import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';
import { forgetLook, main, ready } from './profile-controls.ts';

let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const check = (text: string) => control('input[type=checkbox]', text);
const field = (label: string) => control<HTMLTextAreaElement>('textarea', label);
const open = async () => {
  leave = await openUniverse('/universe/perfil-nd?parte=me', /Mi perfil/);
  await ready();
};
function write(label: string, text: string): void {
  const area = field(label);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('Who a person says they are', () => {
  it('says first that only they see it, and takes silence for an answer like the others', async () => {
    const server = aServer();
    await open();

    expect(main()).toContain('Esto solo lo ves tú');
    expect(check('No quiero decirlo').checked).toBe(true);
    check('Autismo').click();
    await vi.waitFor(() => expect(server.profile.identity.conditions).toEqual(['autism']));
    check('TDAH').click();
    await vi.waitFor(() => expect(server.profile.identity.conditions).toEqual(['autism', 'adhd']));
    expect(check('No quiero decirlo').checked).toBe(false);

    check('No quiero decirlo').click();
    await vi.waitFor(() => expect(server.profile.identity.conditions).toEqual([]));
    await vi.waitFor(() => expect(check('Autismo').checked).toBe(false));
  });

  it('a11y/A3 is saved within a second of writing it, with no button, and with the version that was seen', async () => {
    const server = aServer();
    await open();

    write('Qué me ayuda', 'Saber antes qué va a pasar.');

    await vi.waitFor(() => expect(server.profile.identity.helps).toBe('Saber antes qué va a pasar.'), { timeout: 1000 });
    expect(server.puts()).toEqual([{ identity: { helps: 'Saber antes qué va a pasar.' }, version: 0 }]);
    await vi.waitFor(() => expect(main()).toContain('Guardado'));
  });

  it('a11y/A3 is saved when the person goes to another part before the second is over', async () => {
    const server = aServer();
    await open();

    write('Qué me cuesta', 'El ruido.');
    control<HTMLAnchorElement>('a', 'Versiones').click();

    await vi.waitFor(() => expect(server.profile.identity.hard).toBe('El ruido.'));
  });

  it('a11y/P4 stays in its field when it could not be saved, and is saved when tried again', async () => {
    const server = aServer();
    await open();
    server.answers.set('PUT /api/user/profile', problem('http/unexpected', 500));

    write('Qué me ayuda', 'Una pausa.');
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')).not.toBeNull(), { timeout: 3000 });
    expect(field('Qué me ayuda').value).toBe('Una pausa.');

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();
    await vi.waitFor(() => expect(server.profile.identity.helps).toBe('Una pausa.'));
    expect(field('Qué me ayuda').value).toBe('Una pausa.');
  });

  it('overwrites nothing that was written elsewhere meanwhile: it says so, and counts when tried again', async () => {
    const server = aServer();
    await open();
    server.profile.version = 7;
    server.answers.set('PUT /api/user/profile', problem('profiles/changed-elsewhere', 409, { version: 7 }));

    write('Qué me ayuda', 'Una pausa.');
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')?.textContent).toContain('otra ventana'), {
      timeout: 3000,
    });
    expect(field('Qué me ayuda').value).toBe('Una pausa.');

    server.answers.clear();
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();
    await vi.waitFor(() => expect(server.puts().at(-1)).toEqual({ identity: { helps: 'Una pausa.' }, version: 7 }));
  });

  it('a11y/P10 shows what undoing brought back', async () => {
    const server = aServer();
    await open();
    write('Qué me ayuda', 'Una pausa.');
    await vi.waitFor(() => expect(server.profile.identity.helps).toBe('Una pausa.'), { timeout: 3000 });

    await vi.waitFor(() => press('Deshacer'));

    await vi.waitFor(() => expect(field('Qué me ayuda').value).toBe(''));
  });
});
