import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import type { CaseShare, CaseShares } from '../professional/contract.ts';
import { aLawServer, field, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

const base = '/api/despacho-legal';
const caseId = 'c0000000-0000-4000-8000-000000000001';
const shareId = 'd0000000-0000-4000-8000-000000000001';
const at = '2026-11-28T10:00:00.000Z';
const its = {
  ...{ id: caseId, number: 12, title: 'Despido sin carta', branch: 'laboral', country: 'MX', region: null, status: 'active' },
  ...{ specialist: 'laboral', story: null, version: 1, createdAt: at, updatedAt: at, description: '' },
};
const vega = {
  grantId: 'a0000000-0000-4000-8000-000000000001',
  name: 'Luz Vega',
  label: 'Mi asesora',
  profession: 'law',
  isVerified: true,
};
const share = (change: Partial<CaseShare> = {}): CaseShare => ({
  ...{ id: shareId, with: 'Luz Vega', profession: 'law', isVerified: true, scopes: ['facts', 'deadlines'], question: '¿Puedo?' },
  ...{
    state: 'accepted',
    canRestore: false,
    expiresAt: '2027-01-31T23:00:00.000Z',
    answeredAt: at,
    createdAt: at,
    unread: 2,
    toSign: 0,
  },
  ...change,
});
const shares = (items: CaseShare[], professionals: object[] = [vega]) =>
  ({ items, professionals, fixed: null }) as unknown as CaseShares;

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

async function sharing(body: CaseShares, seen: object[] = []) {
  const server = aLawServer(
    [`GET ${base}/cases/${caseId}`, { body: its }],
    [`GET ${base}/cases/${caseId}/shares`, { body }],
    [`GET ${base}/cases/${caseId}/seen`, { body: { items: seen, next: null } }],
  );
  leave = await openLaw(`casos/${caseId}/profesional`, 'Despido sin carta');
  await shows('Quién lo ha visto');
  return server;
}

describe('The page where a case is shared', () => {
  it('teaches whoever has invited nobody, with one way to begin', async () => {
    await sharing(shares([], []));

    await shows('Todavía no has invitado a ningún profesional');
    expect(primaries()).toEqual(['Invitar a un profesional']);
  });

  it('shares everything but their own notes unless they say otherwise, and sends nothing before it is pressed', async () => {
    const server = await sharing(shares([]));
    server.tell(`POST ${base}/cases/${caseId}/shares`, { status: 201, body: shares([share({ state: 'asked' })]) });

    press('Preguntar');
    await shows('Falta la pregunta. Escríbela aquí.');
    expect(server.sent(`${base}/cases/${caseId}/shares`)).toEqual([]);
    await write(field(), '¿Me pueden despedir así?');
    press('Preguntar');

    await vi.waitFor(() => expect(server.sent(`${base}/cases/${caseId}/shares`)).toHaveLength(1));
    expect(server.sent(`${base}/cases/${caseId}/shares`)[0]).toMatchObject({
      grantId: vega.grantId,
      scopes: ['facts', 'evidence', 'citations', 'deadlines', 'documents'],
      question: '¿Me pueden despedir así?',
    });
  });

  it('a11y/A3 keeps the question when it could not be sent, under the same id', async () => {
    const server = await sharing(shares([]));
    server.tell(`POST ${base}/cases/${caseId}/shares`, {
      status: 409,
      body: { type: 'despacho-legal/already-asked', title: '', status: 409 },
    });
    await write(field(), 'Mi pregunta larga');
    press('Preguntar');
    await shows('Ya compartes este caso con esta persona.');
    expect(field().value).toBe('Mi pregunta larga');
    press('Preguntar');

    await vi.waitFor(() => expect(server.sent(`${base}/cases/${caseId}/shares`)).toHaveLength(2));
    const ids = server.sent(`${base}/cases/${caseId}/shares`).map(({ clientShareId }) => clientShareId);
    expect(new Set(ids).size).toBe(1);
  });

  it('takes it back with one press, and the notice gives it back', async () => {
    const server = await sharing(shares([share()]));
    server.tell(`POST ${base}/own-shares/${shareId}/revoke`, { body: shares([share({ state: 'revoked', canRestore: true })]) });
    server.tell(`POST ${base}/own-shares/${shareId}/restore`, { body: shares([share()]) });
    await shows('Mensajes sin leer: 2');

    press('Dejar de compartir');
    await vi.waitFor(() =>
      expect(document.querySelector('.toast')?.textContent).toContain('Luz Vega ya no ve nada de este caso.'),
    );
    document.querySelector<HTMLButtonElement>('.toast button')?.click();

    await vi.waitFor(() =>
      expect(server.asked.some(({ method, url }) => method === 'POST' && url.endsWith('/restore'))).toBe(true),
    );
  });

  it('says who opened what and when, in words', async () => {
    const line = { id: 'b0000000-0000-4000-8000-000000000001', name: 'Luz Vega', act: 'case.read', scope: 'facts', at };
    await sharing(shares([share()]), [line]);

    await shows('Luz Vega abrió: Qué pasó');
    expect(main()).not.toContain('despacho-legal.');
  });

  it('says in words how each stands, and never leaves a key in the page', async () => {
    const states = ['asked', 'accepted', 'declined', 'expired', 'revoked', 'left', 'stopped'] as const;
    await sharing(shares(states.map((state, nth) => share({ id: shareId.replace(/1$/, String(nth)), state }))));

    await shows('pendiente de respuesta');
    expect(main()).not.toContain('despacho-legal.');
  });
});
