import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, openUniverse, problem, sees } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const grant: ReceivedGrant = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Elia',
  relation: 'professional',
  scopes: ['profile:sensory'],
  notShared: ['activity'],
  asked: [],
  expiresAt: '2099-01-31T12:00:00.000Z',
};
const here = `/api/universe/practice/people/${grant.id}`;
const main = () => document.querySelector('main')?.textContent ?? '';
const press = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('main button, dialog button')]
    .findLast((one) => one.textContent === text)
    ?.click();

async function visiting() {
  const server = aServer();
  server.answers.set(`GET ${here}`, { status: 200, body: grant });
  server.answers.set(`GET ${here}/pieces/profile%3Asensory`, {
    status: 200,
    body: { kind: 'settings', scope: 'profile:sensory', settings: { theme: 'noche', haptics: false } },
  });
  leave = await openUniverse(`/universe/consulta/persona/${grant.id}`, /Elia/);
  return server;
}

describe('The page of somebody who lets one in', () => {
  it('priv/P17 shows the shared piece in words, the names of what is not shared, and that each look is seen', async () => {
    await visiting();

    await vi.waitFor(() => expect(main()).toContain('Noche suave'));
    expect(main()).toContain('Elia ve cada vez que abres esta página.');
    expect(main()).toContain('No compartido contigo');
    expect(main()).toContain('Resumen de la semana');
  });

  it('priv/P17 asks for a piece once while it is open, so that one visit is one line', async () => {
    const server = await visiting();
    await vi.waitFor(() => expect(main()).toContain('Noche suave'));

    const asked = (end: RegExp) => server.asked.filter(({ url }) => end.test(url)).length;
    const before = asked(/people\/[\w-]+$/);

    window.dispatchEvent(new Event('visibilitychange'));

    // Whether one is still let in is asked again; what was read is not read again.
    await vi.waitFor(() => expect(asked(/people\/[\w-]+$/)).toBeGreaterThan(before));
    expect(server.asked.filter(({ url }) => url.includes('/pieces/')).length).toBe(1);
  });

  it('asks for more, says that it waits for them, and shows nothing more', async () => {
    const server = await visiting();
    server.answers.set(`POST ${here}/asks`, { status: 200, body: { ...grant, asked: ['activity'] } });

    press('Pedir otro dato');
    await vi.waitFor(() => expect(document.querySelector('dialog input[type=checkbox]')).toBeTruthy());
    press('Enviar la petición');
    await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Elige al menos una pieza'));
    document.querySelector<HTMLInputElement>('dialog input[type=checkbox]')?.click();
    press('Enviar la petición');

    await vi.waitFor(() => expect(main()).toContain('Pediste: Resumen de la semana. Falta que Elia decida.'));
    expect(server.asked.find(({ method }) => method === 'POST')?.body?.scopes).toEqual(['activity']);
  });

  it('says without blame that nothing is let be seen any more', async () => {
    const server = aServer();
    server.answers.set(`GET ${here}`, problem('consent/grant-not-found', 404));
    leave = await openUniverse(`/universe/consulta/persona/${grant.id}`, /no te deja ver nada ahora/);

    expect(main()).toContain('No hace falta que hagas nada.');
  });
});

describe('The page of an invitation', () => {
  const read = 'POST /api/user/invitations/read';
  const invitation = {
    from: 'Elia',
    relation: 'professional',
    scopes: ['activity'],
    expiresAt: '2099-01-31T12:00:00.000Z',
    invitationExpiresAt: '2099-01-01T12:00:00.000Z',
  };

  it('sends the token in the body and in no address, tells what, and accepts only when asked to', async () => {
    const server = aServer();
    server.answers.set(read, { status: 200, body: invitation });
    server.answers.set('POST /api/user/invitations/accept', { status: 200, body: { grantId: grant.id } });
    server.answers.set(`GET ${here}`, { status: 200, body: grant });
    leave = await openUniverse('/universe/invitacion#el-secreto', /Elia te invita/);
    expect(main()).toContain('Resumen de la semana');
    expect(server.asked.some(({ url }) => url.includes('accept') || url.includes('el-secreto'))).toBe(false);

    press('Aceptar');

    await sees(/^Elia$/);
    const accepted = server.asked.find(({ url }) => url.endsWith('/accept'));
    expect(accepted?.body).toEqual({ token: 'el-secreto' });
  });

  it('says what to do when it is no longer good', async () => {
    const server = aServer();
    server.answers.set(read, problem('consent/invitation-not-found', 404));

    leave = await openUniverse('/universe/invitacion#viejo', /ya no vale/);

    expect(main()).toContain('Puedes pedir otra');
  });
});
