import { afterEach, describe, expect, it, vi } from 'vitest';
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

const path = `/comunicacion-social/ensayo/${sessionId}`;
const replied = aSession({ version: 2, turns: [aTurn()], turn: { number: 2, of: 3 } });
const taken = { session: replied, wasCut: false, note: null, fixed: null };

async function rehearsing(session = aSession()) {
  const server = aPracticeServer(session);
  leave = await openPractice(path, /Pedir la agenda/);
  return server;
}

describe('A rehearsal', () => {
  it('a11y/A2 a11y/C6 has one filled button, no clock, and says how to stop', async () => {
    await rehearsing();

    expect(inMain('.btn--primary').map((one) => one.textContent)).toEqual(['Contestar']);
    expect(main()).toContain('La frase para parar es «hasta aquí»');
    expect(main()).toContain('No hay tiempo límite');
    expect(document.querySelector('[role=timer], time')).toBeNull();
  });

  it('a11y/C9 shows what the words may mean, and the words piece by piece, only when asked', async () => {
    await rehearsing();
    expect(main()).not.toContain('Puede que tenga prisa');

    press('¿Qué puede querer decir?');
    press('Repetir más despacio');

    await vi.waitFor(() => expect(main()).toContain('Puede que tenga prisa'));
    expect(main()).toContain('Solo Marta sabe cuál es');
    await vi.waitFor(() => expect(inMain('blockquote span')).toHaveLength(2));
  });

  it('a11y/S9 shows who speaks as a drawing that screen readers pass over, and that can be hidden', async () => {
    await rehearsing();

    expect(document.querySelector('main svg.practice-face')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector('main svg.practice-face')?.classList.contains('deco')).toBe(true);
  });

  it('sends the reply with the version it was written on, and goes to its review', async () => {
    const server = await rehearsing();
    server.answers.set(`POST ${here}/replies`, { status: 200, body: taken });
    server.answers.set(`GET ${here}`, { status: 200, body: replied });

    write('  Necesito los temas. ¿Me los mandas hoy?  ');
    press('Contestar');

    await sees(/Tu respuesta, por partes/);
    expect(location.pathname).toBe(`${path}/repaso`);
    expect(server.sent('POST', '/replies')).toMatchObject([
      { version: 1, text: 'Necesito los temas. ¿Me los mandas hoy?', isRehearsed: false },
    ]);
  });

  it('says that the field is empty, and puts the person there', async () => {
    const server = await rehearsing();

    press('Contestar');

    await vi.waitFor(() => expect(main()).toContain('El campo está vacío'));
    expect(document.activeElement).toBe(field());
    expect(server.sent('POST', '/replies')).toEqual([]);
  });

  it('gives one hint more each time that one is asked for', async () => {
    const server = await rehearsing();
    const { now } = aSession();
    server.answers.set(`POST ${here}/hint`, {
      status: 200,
      body: aSession({ version: 2, now: { ...now, hints: ['Di qué necesitas.'], hintsLeft: 2 } }),
    });

    press('Ver la pista 1');

    await vi.waitFor(() => expect(main()).toContain('Pista 1 de 3Di qué necesitas.'));
    expect(main()).toContain('Ver la pista 2');
  });
});

describe('What is written in a rehearsal', () => {
  it('a11y/A3 is kept on the server within a second, and says so', async () => {
    const server = await rehearsing();

    write('Necesito los temas');

    await vi.waitFor(() => expect(server.sent('PUT', '/draft')).toEqual([{ draft: 'Necesito los temas' }]), { timeout: 1000 });
    await vi.waitFor(() => expect(main()).toContain('Guardado'));
    expect(draftMemory.isHolding()).toBe(false);
  });

  it('a11y/A3 outlives a dead network and a page that is opened again', async () => {
    const server = await rehearsing();
    server.answers.set(`PUT ${here}/draft`, 'no network');
    write('Necesito los temas');
    await vi.waitFor(() => expect(main()).toContain('No se pudo guardar'));
    leave();

    leave = await openPractice(path, /Pedir la agenda/);

    expect(field().value).toBe('Necesito los temas');
  });

  it('comes back as it was left on another device', async () => {
    await rehearsing(aSession({ draft: 'Necesito' }));

    expect(field().value).toBe('Necesito');
  });

  it('a11y/P4 stays in the field when it cannot be sent, with what happened and what to do', async () => {
    const server = await rehearsing();
    server.answers.set(`POST ${here}/replies`, problem('http/unexpected', 500));

    write('Necesito los temas');
    press('Contestar');

    await vi.waitFor(() => expect(main()).toContain('No se envió. Tu texto sigue aquí.'));
    expect(field().value).toBe('Necesito los temas');
  });

  it('stays where the rehearsal went on elsewhere, and shows how it stands now', async () => {
    const server = await rehearsing();
    const elsewhere = aSession({ version: 5, turns: [aTurn({ reply: 'Otra respuesta' })], turn: { number: 2, of: 3 } });
    server.answers.set(`POST ${here}/replies`, problem('comunicacion-social/session-changed', 409, { version: 5 }));
    server.answers.set(`GET ${here}`, {
      status: 200,
      body: { ...elsewhere, now: { ...elsewhere.now, says: '¿Algo más?' } },
    });

    write('Necesito los temas');
    press('Contestar');

    await vi.waitFor(() => expect(main()).toContain('«¿Algo más?»'));
    expect(main()).toContain('Este ensayo siguió en otra página');
    expect(field().value).toBe('Necesito los temas');
  });

  it('counts as sent where the server took it and only its answer was lost', async () => {
    const server = await rehearsing();
    const reply = 'Necesito los temas. ¿Me los mandas hoy?';
    server.answers.set(`POST ${here}/replies`, problem('comunicacion-social/session-changed', 409, { version: 2 }));
    server.answers.set(`GET ${here}`, { status: 200, body: replied });

    write(reply);
    press('Contestar');

    await sees(/Tu respuesta, por partes/);
    expect(main()).not.toContain('siguió en otra página');
  });
});

describe('Words that come too late', () => {
  it('are shown beside the closing where the rehearsal was ended elsewhere', async () => {
    const server = await rehearsing();
    server.answers.set(`PUT ${here}/draft`, problem('comunicacion-social/session-is-over', 409));
    server.answers.set(`POST ${here}/replies`, problem('comunicacion-social/session-is-over', 409));
    server.answers.set(`GET ${here}`, { status: 200, body: aSession({ version: 2, status: 'left' }) });

    write('Necesito los temas');
    press('Contestar');

    await sees(/Paraste aquí/);
    await vi.waitFor(() => expect(main()).toContain('Esto quedó escrito y no se envióNecesito los temas'));
  });
});

describe('Stopping a rehearsal', () => {
  const left = aSession({ version: 2, status: 'left', minutes: 3 });

  it('happens at once with its button, and says so without blame', async () => {
    const server = await rehearsing();
    server.answers.set(`POST ${here}/leave`, { status: 200, body: left });

    press('Hasta aquí');

    await sees(/Paraste aquí/);
    expect(main()).toContain('Parar también es una forma de terminar');
    expect(document.activeElement?.textContent).toBe('Paraste aquí');
  });

  it('gives the last words to the server first, and shows them as not sent', async () => {
    const server = await rehearsing();
    server.answers.set(`POST ${here}/leave`, () => ({
      status: 200,
      body: { ...left, draft: String(server.sent('PUT', '/draft').at(-1)?.draft ?? '') },
    }));

    write('Necesito los temas');
    press('Hasta aquí');

    await sees(/Paraste aquí/);
    expect(main()).toContain('Esto quedó escrito y no se envióNecesito los temas');
    expect(server.sent('PUT', '/draft')).toEqual([{ draft: 'Necesito los temas' }]);
  });

  it('shows the last words also where they could not be given to the server', async () => {
    const server = await rehearsing();
    server.answers.set(`PUT ${here}/draft`, problem('http/unexpected', 500));
    server.answers.set(`POST ${here}/leave`, { status: 200, body: left });

    write('Necesito los temas');
    press('Hasta aquí');

    await sees(/Paraste aquí/);
    expect(main()).toContain('Esto quedó escrito y no se envióNecesito los temas');
  });

  it('happens at once with the phrase written in the field, which is not judged as a reply', async () => {
    const server = await rehearsing();
    server.answers.set(`POST ${here}/leave`, { status: 200, body: left });

    write('¡Hasta aquí!');
    press('Contestar');

    await sees(/Paraste aquí/);
    expect(server.sent('PUT', '/draft')).toEqual([]);
    expect(main()).not.toContain('no se envió');
    expect(server.sent('POST', '/replies')).toEqual([]);
  });
});
