import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SocialCues } from '#platform/analysis/contract.ts';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import type { Message } from '#platform/conversations/contract.ts';
import { aConsent, aFigure, anAnalysis } from '#ui/tests/an-analysis.ts';
import { aChatServer, button, eventually, main, openConversation } from './open-chat.tsx';

const cues: SocialCues = {
  turns: { mine: 1, theirs: 2, share: 0.33, medianWords: { mine: 4, theirs: 6 } },
  questionsReturned: {
    mine: { met: 0, of: 1 },
    theirs: { met: 1, of: 1 },
    evidence: [{ turn: 2, side: 'theirs', rule: 'asks' }],
  },
  validation: null,
  topicKeeping: null,
  repair: null,
};
const counted = anAnalysis({
  id: '88888888-8888-4888-8888-888888888888',
  type: 'social_cues',
  messageId: null,
  input: { channel: 'conversation', source: 'conversation', language: 'es', lengths: { turns: 3 }, settings: {} },
  results: cues,
  confidence: null,
  figures: [aFigure({ key: 'conversation.turns', name: 'Turnos', value: 3, unit: 'turnos' })],
  stands: { isCorrected: false, emotion: null, note: null },
});
const message = (id: string, seq: number, senderType: Message['senderType'], content: string): Message => ({
  id,
  seq,
  senderType,
  content,
  metadata: {},
  createdAt: '2026-11-25T10:01:00.000Z',
});
const box = () => document.querySelector<HTMLElement>('.chat-reading');
const boxText = () => box()?.textContent ?? '';

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function opens(more: Partial<Consent>) {
  const server = aChatServer();
  server.messages.push(message('m2', 2, 'user', '¿Qué hago hoy?'), message('m3', 3, 'bot', '¿Qué te apetece?'));
  const items = [aConsent('social-cues', more)];
  server.answers.set('GET /api/user/consents', { status: 200, body: { items, next: null } });
  server.answers.set('POST /api/user/analyses/conversations', { status: 201, body: counted });
  leave = await openConversation();
  await eventually(() => expect(main()).toContain('¿Qué hago hoy?'));
  const menu = [...document.querySelectorAll<HTMLElement>('.chat-head [aria-haspopup=menu]')].at(-1);
  menu?.focus();
  menu?.click();
  await eventually(() => expect(button('Cómo va esta conversación')).toBeTruthy());
  button('Cómo va esta conversación').click();
  await eventually(() => expect(box()).toBeTruthy());
  return { server, menu };
}

describe('How a conversation goes', () => {
  it('a11y/C8 is counted for nobody who has not allowed it: nothing is asked of the server', async () => {
    const { server } = await opens({});

    await eventually(() => expect(boxText()).toContain('Nada se lee hasta que lo enciendas'));

    expect(server.asked.filter(({ url }) => url.startsWith('/api/user/analyses'))).toEqual([]);
  });

  it('is said in counts of both sides, and of what had too few chances nothing is said', async () => {
    await opens({ granted: true });

    await eventually(() => expect(box()?.querySelector('table')).toBeTruthy());

    const rows = [...(box()?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rows.slice(0, 4)).toEqual([['1', '2'], ['4', '6'], ['0 de 1', '1 de 1'], ['Muy pocas ocasiones. No se dice nada.']]);
    expect(boxText()).toContain('Más no es mejor, y menos tampoco.');
  });

  it('names the turns that it rests on, with their first words', async () => {
    await opens({ granted: true });

    await eventually(() => expect(boxText()).toContain('Turno 3. BLU'));

    expect(boxText()).toContain('Contesta con otra pregunta.');
    expect(box()?.querySelector('.quote')?.textContent).toBe('¿Qué te apetece?');
  });

  it('a11y/C8 takes a note as «No es así», and asks for no word of emotion', async () => {
    await opens({ granted: true });
    await eventually(() => expect(button('No es así')).toBeTruthy());

    button('No es así').click();

    await eventually(() => expect(box()?.querySelector('textarea')).toBeTruthy());
    expect(box()?.querySelectorAll('[type=radio]').length).toBe(0);
  });

  it('a11y/M2 closes by Escape, and the focus is back on the menu', async () => {
    const { menu } = await opens({ granted: true });
    await eventually(() => expect(box()?.contains(document.activeElement)).toBe(true));

    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

    await eventually(() => expect(box()).toBe(null));
    expect(document.activeElement).toBe(menu);
  });
});
