import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import type { Message } from '#platform/conversations/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aConsent, anAnalysis, aTextReading, corrected } from '#ui/tests/an-analysis.ts';
import { aChatServer, button, eventually, main, openConversation } from './open-chat.tsx';

const said: Message = {
  id: '33333333-3333-4333-8333-333333333333',
  seq: 2,
  senderType: 'user',
  content: 'Estoy feliz, me dieron la beca',
  metadata: {},
  createdAt: '2026-11-25T10:01:00.000Z',
};
const reading = anAnalysis();
const consents = (more: Partial<Consent>) => ({
  status: 200,
  body: { items: [aConsent('emotion-analysis', more)], next: null },
});
const box = () => document.querySelector<HTMLElement>('.chat-reading');
const boxText = () => box()?.textContent ?? '';

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

/** A conversation in which this person said one thing, with the reading of it allowed or not. */
async function opens(more: Partial<Consent> = {}, { isRead = false } = {}) {
  const server = aChatServer();
  server.messages.push(said);
  server.answers.set('GET /api/user/consents', consents(more));
  server.answers.set('PUT /api/user/consents/emotion-analysis', () => {
    server.answers.set('GET /api/user/consents', consents({ granted: true }));
    return { status: 200, body: aConsent('emotion-analysis', { granted: true }) };
  });
  const marks = isRead ? [{ messageId: said.id, analysisId: reading.id }] : [];
  server.answers.set('GET /api/user/analyses/messages', { status: 200, body: { items: marks, next: null } });
  server.answers.set('POST /api/user/analyses/messages', { status: 200, body: { analysis: reading, help: null } });
  server.answers.set(`GET /api/user/analyses/${reading.id}`, { status: 200, body: reading });
  leave = await openConversation();
  await eventually(() => expect(main()).toContain('me dieron la beca'));
  return server;
}
type Server = Awaited<ReturnType<typeof opens>>;
const askedOfAnalyses = ({ asked }: Server) => asked.filter(({ url }) => url.startsWith('/api/user/analyses'));

async function asks(item = 'Leer este mensaje') {
  const menu = document.querySelector<HTMLElement>('[data-message=me] [aria-haspopup=menu]');
  menu?.focus();
  menu?.click();
  await eventually(() => expect(button(item)).toBeTruthy());
  button(item).click();
  await eventually(() => expect(box()).toBeTruthy());
  return menu;
}

describe('A message of one’s own', () => {
  it('a11y/C8 is shown to no analysis while nobody allowed it: what it would do is read first, and nothing is asked', async () => {
    const server = await opens();

    await asks();
    await eventually(() => expect(boxText()).toContain('Nada se lee hasta que lo enciendas'));

    for (const part of ['Un programa mira.', 'Para verlo.', 'Solo tú.', 'Doce meses.', 'Apaga este interruptor.'])
      expect(boxText()).toContain(part);
    expect(box()?.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false);
    expect(askedOfAnalyses(server)).toEqual([]);
  });

  it('a11y/C8 a11y/P2 is not read by turning the switch, only once the person asks', async () => {
    const server = await opens();
    await asks();
    await eventually(() => expect(box()?.querySelector('[role=switch]')).toBeTruthy());

    box()?.querySelector<HTMLElement>('[role=switch]')?.click();
    await eventually(() => expect(boxText()).toContain('Leer este mensaje ahora'));
    expect(askedOfAnalyses(server).filter(({ method }) => method === 'POST')).toEqual([]);
    button('Leer este mensaje ahora').click();

    await eventually(() => expect(boxText()).toContain('Lectura posible'));
    const put = server.asked.find(({ method, url }) => method === 'PUT' && url.includes('/consents/'));
    expect(put?.body).toEqual({ granted: true, version: '1', language: 'es' });
  });

  it('a11y/C8 is read as something possible, with how sure it is in words, and the words it rests on marked', async () => {
    await opens({ granted: true });

    await asks();

    await eventually(() => expect(boxText()).toContain('Estas palabras pueden expresar alegría.'));
    expect(boxText()).toContain('De cada 100 textos con señales así, 87 se leyeron bien.');
    expect(boxText()).toContain('No sabe lo que sientes.');
    const marked = () => [...document.querySelectorAll('[data-message=me] mark')].map(({ textContent }) => textContent);
    await eventually(() => expect(marked()).toEqual(['feliz']));
    expect(boxText()).toContain('«feliz»');
  });

  it('a11y/C8 has every figure with what it means, what it does not, and how it stands against the person’s own', async () => {
    await opens({ granted: true });

    await asks();

    await eventually(() => expect(boxText()).toContain('Qué significa'));
    expect(boxText()).toContain('No es la probabilidad de que sientas esto.');
    expect(boxText()).toContain('Sin datos todavía.');
    expect([...(box()?.querySelectorAll('details') ?? [])].some(({ open }) => open)).toBe(false);
  });

  it('claims nothing where too little shows', async () => {
    const server = await opens({ granted: true });
    const unclear = anAnalysis({ results: aTextReading({ isSure: false, evidence: [] }), confidence: null });
    server.answers.set('POST /api/user/analyses/messages', { status: 200, body: { analysis: unclear, help: null } });

    await asks();

    await eventually(() => expect(boxText()).toContain('No está claro'));
    expect(boxText()).not.toContain('De cada 100');
  });

  it('a11y/C8 «No es así» is kept in the person’s own word, stands before the reading, and can be undone', async () => {
    const server = await opens({ granted: true });
    const at = `/api/user/analyses/${reading.id}`;
    server.answers.set(`PUT ${at}/correction`, () => {
      const now = corrected(reading, 'calma', null);
      server.answers.set(`GET ${at}`, { status: 200, body: now });
      return { status: 200, body: now };
    });
    server.answers.set(`DELETE ${at}/correction`, () => {
      server.answers.set(`GET ${at}`, { status: 200, body: reading });
      return { status: 200, body: reading };
    });
    await asks();
    await eventually(() => expect(button('No es así')).toBeTruthy());

    button('No es así').click();
    await eventually(() => expect(box()?.querySelectorAll('[type=radio]').length).toBe(10));
    [...(box()?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === 'calma')?.click();
    await eventually(() => expect(box()?.querySelectorAll('[type=radio]:checked').length).toBe(1));
    button('Guardar').click();
    await eventually(() => expect(boxText()).toContain('Tú dices: calma'));
    expect(boxText()).toContain('El programa leyó: alegría.');
    expect(server.asked.find(({ method, url }) => method === 'PUT' && url.includes('/correction'))?.body).toEqual({
      emotion: 'calma',
    });
    await toastStore.read()[0]?.undo?.();

    await eventually(() => expect(boxText()).toContain('Estas palabras pueden expresar alegría.'));
  });

  it('a11y/P4 says what is missing from an empty «No es así», and sends nothing', async () => {
    const server = await opens({ granted: true });
    await asks();
    await eventually(() => expect(button('No es así')).toBeTruthy());
    button('No es así').click();
    await eventually(() => expect(button('Guardar')).toBeTruthy());

    button('Guardar').click();

    await eventually(() => expect(boxText()).toContain('Falta una palabra o una nota.'));
    expect(server.asked.filter(({ url }) => url.includes('/correction'))).toEqual([]);
  });

  it('a11y/C8 is read in no account of work or of a school: it says why, and has nothing to press', async () => {
    const server = await opens({ refused: 'account' });

    await asks();

    await eventually(() => expect(boxText()).toContain('Ahí no se analiza a nadie'));
    const toPress = [...(box()?.querySelectorAll('button, a, input') ?? [])];
    expect(toPress.map((one) => one.getAttribute('aria-label'))).toEqual(['Cerrar']);
    expect(askedOfAnalyses(server)).toEqual([]);
  });

  it('is answered with help and no reading when it tells of a danger', async () => {
    const server = await opens({ granted: true });
    const line = { name: 'Línea de la Vida', phone: '800 911 2000', hours: '24 horas', cost: 'Gratis' };
    const help = {
      text: 'Lo que escribiste es importante.',
      helpLines: [{ ...line, kind: 'suicide', source: 'x', reviewedAt: '2026-01-01' }],
    };
    server.answers.set('POST /api/user/analyses/messages', { status: 200, body: { analysis: null, help } });

    await asks();

    await eventually(() => expect(boxText()).toContain('Lo que escribiste es importante.'));
    expect(box()?.querySelector('a[href^="tel:"]')).toBeTruthy();
    expect(boxText()).toContain('No se guarda ninguna lectura.');
    expect(boxText()).not.toContain('Lectura posible');
  });

  it('a11y/M2 opens its reading beside it, not on top: the focus goes in, Escape closes it, and the focus is back', async () => {
    await opens({ granted: true });

    const menu = await asks();
    await eventually(() => expect(boxText()).toContain('Lectura posible'));
    expect(box()?.contains(document.activeElement)).toBe(true);
    expect(document.querySelector('dialog')).toBe(null);
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

    await eventually(() => expect(box()).toBe(null));
    expect(document.activeElement).toBe(menu);
    expect(document.querySelector('mark')).toBe(null);
  });

  it('shows a quiet mark where there is a reading, which opens it without reading again', async () => {
    const server = await opens({ granted: true }, { isRead: true });
    await eventually(() => expect(button('Con lectura')).toBeTruthy());

    button('Con lectura').click();

    await eventually(() => expect(boxText()).toContain('Estas palabras pueden expresar alegría.'));
    expect(askedOfAnalyses(server).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('a11y/M5 loses its reading for good only once it was said that nothing brings it back', async () => {
    const server = await opens({ granted: true }, { isRead: true });
    const at = `/api/user/analyses/${reading.id}`;
    server.answers.set(`DELETE ${at}`, { status: 204 });
    await eventually(() => expect(button('Con lectura')).toBeTruthy());
    button('Con lectura').click();
    await eventually(() => expect(button('Borrar esta lectura')).toBeTruthy());

    button('Borrar esta lectura').click();
    await eventually(() => expect(document.querySelector('dialog')?.textContent).toContain('No se puede deshacer.'));
    expect(server.asked.some(({ method }) => method === 'DELETE')).toBe(false);
    button('Borrar la lectura').click();

    await eventually(() => expect(box()).toBe(null));
    expect(server.asked.filter(({ method, url }) => method === 'DELETE' && url === at)).toHaveLength(1);
  });
});
