import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixedReply } from '#platform/safety/core/fixed-reply.ts';
import { linesHere } from '#platform/safety/core/lines-here.ts';
import { draftMemory } from '../web/session/draft-memory.ts';
import {
  aPracticeServer,
  aSession,
  aTurn,
  field,
  here,
  inMain,
  main,
  openPractice,
  press,
  problem,
  sees,
  sessionId,
  write,
} from './open-practice.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  draftMemory.forget();
  vi.unstubAllGlobals();
});

const words = 'ya no quiero vivir';
const fixed = {
  ...fixedReply({ language: 'es', tone: 'directo', kind: 'ideation', lines: linesHere('MX'), isSaved: false }),
  isQuestion: false,
};
const held = { session: aSession({ version: 2, draft: words }), wasCut: false, note: null, fixed };

async function inDanger() {
  const server = aPracticeServer();
  leave = await openPractice(`/comunicacion-social/ensayo/${sessionId}`, /Pedir la agenda/);
  server.answers.set(`POST ${here}/replies`, { status: 200, body: held });
  write(words);
  press('Contestar');
  await vi.waitFor(() => expect(document.querySelector('main .ui-crisis')).toBeTruthy());
  return server;
}

describe('Words of a rehearsal that may tell of a danger', () => {
  it('are answered first of all with people to call, where the focus goes, and stay in the field', async () => {
    await inDanger();

    const first = document.querySelector('main a[href^="tel:"], main h1');
    expect(first?.matches('a')).toBe(true);
    expect(document.activeElement?.closest('.ui-crisis')).toBeTruthy();
    expect(field().value).toBe(words);
    expect(inMain('.btn--primary')).toEqual([]);
    expect(main()).not.toContain('por partes');
  });

  it('go on as part of the rehearsal when their person says so, and only then', async () => {
    const server = await inDanger();
    const replied = aSession({ version: 3, turns: [aTurn({ reply: words })], turn: { number: 2, of: 3 } });
    server.answers.set(`POST ${here}/replies`, {
      status: 200,
      body: { session: replied, wasCut: false, note: null, fixed: null },
    });
    server.answers.set(`GET ${here}`, { status: 200, body: replied });

    press('Es parte del ensayo');

    await sees(/Tu respuesta, por partes/);
    expect(server.sent('POST', '/replies')).toMatchObject([
      { version: 1, isRehearsed: false },
      { version: 2, text: words, isRehearsed: true },
    ]);
  });

  it('are answered by the page itself where no server can be reached', async () => {
    const server = aPracticeServer();
    leave = await openPractice(`/comunicacion-social/ensayo/${sessionId}`, /Pedir la agenda/);
    server.answers.set(`POST ${here}/replies`, 'no network');

    write(words);
    press('Contestar');

    await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).toBeTruthy());
    expect(field().value).toBe(words);
  });

  it('are answered with people to call, before the closing and with the focus, where the rehearsal was ended elsewhere', async () => {
    const server = aPracticeServer();
    leave = await openPractice(`/comunicacion-social/ensayo/${sessionId}`, /Pedir la agenda/);
    server.answers.set(`PUT ${here}/draft`, problem('comunicacion-social/session-is-over', 409));
    server.answers.set(`POST ${here}/replies`, problem('comunicacion-social/session-is-over', 409));
    server.answers.set(`GET ${here}`, { status: 200, body: aSession({ version: 2, status: 'left' }) });

    write(words);
    press('Contestar');

    await sees(/Paraste aquí/);
    await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).toBeTruthy());
    expect(document.querySelector('main a[href^="tel:"], main h1')?.matches('a')).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.closest('.ui-crisis')).toBeTruthy());
    expect(main()).not.toContain('Es parte del ensayo');
    expect(main()).toContain(words);
  });

  it('are answered with people to call where the server could not read the rehearsal', async () => {
    const server = aPracticeServer();
    leave = await openPractice(`/comunicacion-social/ensayo/${sessionId}`, /Pedir la agenda/);
    server.answers.set(`POST ${here}/replies`, { status: 200, body: { ...held, session: null } });

    write(words);
    press('Contestar');

    await vi.waitFor(() => expect(document.querySelector('main .ui-crisis a[href^="tel:"]')).toBeTruthy());
    expect(field().value).toBe(words);
  });
});
