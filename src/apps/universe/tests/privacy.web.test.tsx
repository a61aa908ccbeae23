import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Grant } from '#platform/consent/grants/contract.ts';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem, type } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const text = { name: 'Voz y cámara', hint: 'Pista.', what: 'Se escucha.', why: 'P.', who: 'Q.', howLong: 'C.', stop: 'A.' };
const consent = (more: Partial<Consent> = {}): Consent => ({
  purpose: 'voice',
  granted: false,
  decidedAt: null,
  version: '1',
  inUse: true,
  text,
  ...more,
});
const access = (granted: boolean) =>
  consent({ purpose: 'professional-access', granted, text: { ...text, name: 'Que otra persona vea lo que elijas' } });
const grant = (more: Partial<Grant> = {}): Grant => ({
  id: 'g1',
  relation: 'professional',
  label: 'Mi psicóloga',
  grantee: { name: 'Ana Ruiz', isVerified: true, profession: 'psychology' },
  scopes: ['activity', 'profile:sensory'],
  state: 'live',
  invitationExpiresAt: null,
  expiresAt: '2099-01-31T12:00:00.000Z',
  createdAt: '2026-11-01T00:00:00.000Z',
  asks: [],
  ...more,
});
const ask = { id: 'a1', scopes: ['profile:learning'], reason: 'Para la sesión', createdAt: '2026-11-02T00:00:00.000Z' };
const list = (items: object[]) => ({ status: 200, body: { items, next: null } });
const main = () => document.querySelector('main')?.textContent ?? '';
const notice = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.toast button')].find(({ textContent }) => textContent === words);
const dialog = () => document.querySelector('dialog');
const inDialog = (words: string) =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === words)?.click();

async function privacy({ consents = [consent()], grants = [] as Grant[] } = {}) {
  const server = aServer();
  server.answers.set('GET /api/user/consents', list(consents));
  server.answers.set('GET /api/user/grants', list(grants));
  leave = await openUniverse('/universe/quien-ve-que', /Quién ve qué/);
  await vi.waitFor(() => expect(main()).toContain('Permisos por uso'));
  return server;
}
type Server = Awaited<ReturnType<typeof privacy>>;
const sent = ({ asked }: Server, method: string, url: string) => asked.filter((one) => one.method === method && one.url === url);

describe('The page of who sees what', () => {
  it('priv/P4 has no switch on beforehand, and shows the whole text before anything is allowed', async () => {
    const server = await privacy();
    const url = '/api/user/consents/voice';
    server.answers.set(`PUT ${url}`, { status: 200, body: consent({ granted: true, decidedAt: '2026-11-27T10:00:00.000Z' }) });
    await vi.waitFor(() => expect(control('input[role=switch]', 'Voz y cámara').checked).toBe(false));

    control('input[role=switch]', 'Voz y cámara').click();
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('Se escucha.'));
    expect(sent(server, 'PUT', url)).toEqual([]);
    inDialog('Permitir');

    await vi.waitFor(() =>
      expect(sent(server, 'PUT', url).map(({ body }) => body)).toEqual([{ granted: true, version: '1', language: 'es' }]),
    );
  });

  it('priv/P3 turns one off with one press, and nothing is asked', async () => {
    const server = await privacy({ consents: [consent({ granted: true })] });
    await vi.waitFor(() => expect(control('input[role=switch]', 'Voz y cámara').checked).toBe(true));

    control('input[role=switch]', 'Voz y cámara').click();

    await vi.waitFor(() => expect(sent(server, 'PUT', '/api/user/consents/voice')[0]?.body?.granted).toBe(false));
    expect(dialog()).toBe(null);
  });

  it('says whom the person let in, what they see, until when and whether they were checked', async () => {
    await privacy({ consents: [access(true)], grants: [grant()] });

    await vi.waitFor(() => expect(main()).toContain('Psicología · cédula comprobada'));
    expect(main()).toContain('Ayudas para los sentidos');
    expect(main()).toContain('Hasta el 31 de enero de 2099');
  });

  it('a11y/M5 takes a permission back at once, and the notice that says so gives it back', async () => {
    const server = await privacy({ consents: [access(true)], grants: [grant()] });
    await vi.waitFor(() => expect(main()).toContain('Ana Ruiz'));

    control<HTMLButtonElement>('button', 'Quitar').click();
    await vi.waitFor(() => expect(toastStore.read()[0]?.text).toBe('Ana Ruiz ya no ve nada de ti.'));
    await toastStore.read()[0]?.undo?.();

    expect(sent(server, 'POST', '/api/user/grants/g1/revoke').length).toBe(1);
    expect(sent(server, 'POST', '/api/user/grants/g1/restore').length).toBe(1);
  });

  it.each([
    ['a permission', 'Quitar', 'POST /api/user/grants/g1/restore'],
    ['a use', '', 'PUT /api/user/consents/voice'],
  ])('a11y/P4 says why %s could not be given back, and offers to try again', async (_what, name, route) => {
    const server = await privacy({ consents: [access(true), consent({ granted: true })], grants: [grant()] });
    await vi.waitFor(() => expect(main()).toContain('Ana Ruiz'));

    if (name) control<HTMLButtonElement>('button', name).click();
    else control('input[role=switch]', 'Voz y cámara').click();
    await vi.waitFor(() => expect(notice('Deshacer')).toBeDefined());
    server.answers.set(route, problem('http/too-busy', 503));
    notice('Deshacer')?.click();

    await vi.waitFor(() => expect(notice('Volver a intentar')).toBeDefined());
  });

  it('shows what somebody asks for with nothing chosen, and lets only what is chosen', async () => {
    const server = await privacy({ consents: [access(true)], grants: [grant({ asks: [ask] })] });
    await vi.waitFor(() => expect(main()).toContain('Dice para qué: «Para la sesión»'));

    control<HTMLButtonElement>('button', 'Permitir lo elegido').click();
    await vi.waitFor(() => expect(main()).toContain('Elige al menos una pieza'));
    control('input[type=checkbox]', 'Aprendizaje').click();
    control<HTMLButtonElement>('button', 'Permitir lo elegido').click();

    await vi.waitFor(() =>
      expect(sent(server, 'POST', '/api/user/grant-asks/a1/allow').map(({ body }) => body)).toEqual([
        { scopes: ['profile:learning'] },
      ]),
    );
  });

  it('priv/P17 lists who looked at what, in words', async () => {
    const server = aServer();
    const line = { id: 's1', who: 'professional', name: 'Ana Ruiz', action: 'activity.read', scope: 'activity' };
    server.answers.set('GET /api/user/seen', list([{ ...line, createdAt: '2026-11-20T10:00:00.000Z' }]));
    leave = await openUniverse('/universe/quien-ve-que', /Quién ve qué/);

    await vi.waitFor(() => expect(main()).toContain('Ana Ruiz abrió tu resumen de la semana'));
  });
});

describe('The page to invite somebody', () => {
  async function inviting(granted: boolean) {
    const server = aServer();
    server.answers.set('GET /api/user/consents', list([access(granted)]));
    server.answers.set('GET /api/user/grants/scopes', list([]));
    server.answers.set('GET /api/user/grants/scopes', { status: 200, body: { items: ['activity', 'training'], next: null } });
    const link = 'https://example.org/universe/invitacion#abc';
    server.answers.set('POST /api/user/grants', { status: 201, body: { grant: grant(), link } });
    server.answers.set('PUT /api/user/consents/professional-access', { status: 200, body: access(true) });
    leave = await openUniverse('/universe/quien-ve-que/invitar', /Invitar a alguien/);
    await vi.waitFor(() => expect(main()).toContain('¿Qué puede ver?'));
    return server;
  }
  const send = () => control<HTMLButtonElement>('button', 'Crear la invitación').click();

  it('priv/P4 has nothing ticked, and sends nothing until each thing was said', async () => {
    const server = await inviting(false);
    expect(document.querySelectorAll('main input:checked').length).toBe(0);

    send();

    await vi.waitFor(() => expect(main()).toContain('Falta este permiso. Sin él no se puede invitar.'));
    expect(server.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('keeps the permission first and then the invitation, and shows its link once', async () => {
    const server = await inviting(false);
    control('input[type=radio]', 'Profesional').click();
    type('Cómo llamas', 'Mi psicóloga');
    control('input[type=checkbox]', 'Resumen').click();
    control('input[type=checkbox]', 'Permito').click();

    send();

    await vi.waitFor(() => expect(main()).toContain('La invitación está lista'));
    const did = server.asked.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`);
    expect(did).toEqual(['PUT /api/user/consents/professional-access', 'POST /api/user/grants']);
    expect(sent(server, 'POST', '/api/user/grants')[0]?.body).toMatchObject({ scopes: ['activity'], days: 90 });
    expect(document.querySelector('textarea')?.value).toBe('https://example.org/universe/invitacion#abc');
  });
});
