import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../contract.ts';
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
} from './open-practice.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  draftMemory.forget();
  vi.unstubAllGlobals();
});

const path = `/comunicacion-social/ensayo/${sessionId}`;
const one = aSession({ version: 2, turns: [aTurn()], turn: { number: 2, of: 3 } });

async function reviewing(session: Session = one, asked = '') {
  const server = aPracticeServer(session);
  leave = await openPractice(`${path}/repaso${asked}`, /Tu respuesta, por partes/);
  await vi.waitFor(() => expect(document.querySelector('main .practice-yours')).toBeTruthy());
  return server;
}
const findings = () => inMain('.practice-why > li').map((row) => row.textContent ?? '');

describe('The review of a reply', () => {
  it('quotes the words that each finding rests on, and gives no grade', async () => {
    await reviewing();

    expect(inMain('mark').map((mark) => mark.firstChild?.textContent)).toEqual(['Necesito los temas', 'hoy']);
    expect(document.querySelector('main .practice-yours')?.textContent).toMatch(
      /^Necesito los temas.*1.*\. ¿Me los mandas hoy.*2.*\?$/,
    );
    expect(findings()[0]).toContain('Dijiste lo que necesitas');
    expect(findings()[0]).toContain('Está');
    expect(main()).toContain('No hay nota.');
    expect(main()).not.toMatch(/\d\s*%|puntos|nivel de/);
  });

  it('looks at both people, and shows other ways without a best one', async () => {
    await reviewing();

    expect(main()).toContain('Qué podría hacer mejor MartaDecir los temas al convocar.');
    expect(inMain('.practice-way .tag').map((tag) => tag.textContent)).toEqual(['Directa', 'Cálida', 'Formal']);
  });

  it('asks the person where it is not clear; their word stands, and can be changed', async () => {
    const server = await reviewing();
    const said = (saidByPerson: 'met' | 'not-met', version: number) => {
      const turn = aTurn();
      return aSession({
        ...one,
        version,
        turns: [{ ...turn, found: turn.found.map((each, at) => (at === 1 ? { ...each, saidByPerson } : each)) }],
      });
    };
    server.answers.set(`PATCH ${here}/turns`, { status: 200, body: said('met', 3) });
    press('Sí, lo dije');
    await vi.waitFor(() => expect(findings()[1]).toContain('Está, según tú'));

    server.answers.set(`PATCH ${here}/turns`, { status: 200, body: said('not-met', 4) });
    press('No');

    await vi.waitFor(() => expect(findings()[1]).toContain('No está, según tú'));
    expect(server.sent('PATCH', '/turns')).toEqual([
      { version: 2, index: 0, unclear: { skill: 'ask-clarification', isMet: true } },
      { version: 3, index: 0, unclear: { skill: 'ask-clarification', isMet: false } },
    ]);
  });

  it('keeps what the turn cost, and chooses nothing for the person', async () => {
    const server = await reviewing();
    expect(inMain<HTMLInputElement>('.scale input').some(({ checked }) => checked)).toBe(false);
    server.answers.set(`PATCH ${here}/turns`, {
      status: 200,
      body: aSession({ ...one, version: 3, turns: [aTurn({ energy: 4 })] }),
    });

    inMain<HTMLInputElement>('.scale input')[4]?.click();

    await vi.waitFor(() => expect(main()).toContain('Guardado'));
    expect(server.sent('PATCH', '/turns')).toEqual([{ version: 2, index: 0, energy: 4 }]);
  });

  it('a11y/A2 goes on with the next turn by its one filled button', async () => {
    await reviewing();
    expect(inMain('.btn--primary').map((button) => button.textContent)).toEqual(['Seguir con el turno 2']);

    press('Seguir con el turno 2');

    await sees(/Pedir la agenda/);
    expect(field().value).toBe('');
  });

  it('repeats the turn with its words in the field', async () => {
    const server = await reviewing();
    const back = aSession({ version: 3, draft: aTurn().reply });
    server.answers.set(`POST ${here}/again`, { status: 200, body: back });
    server.answers.set(`GET ${here}`, { status: 200, body: back });

    press('Repetir el turno 1');

    await sees(/Pedir la agenda/);
    await vi.waitFor(() => expect(field().value).toBe(aTurn().reply));
  });

  it('is enough for today without ending the rehearsal, which waits at its turn', async () => {
    const server = await reviewing();

    press('Terminar por hoy');

    await sees(/Hoy/);
    expect(server.asked.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(document.body.textContent).toContain('El ensayo queda guardado en el turno 2.');
  });

  it('leads from turn to turn, each with its own address', async () => {
    const two = aSession({ version: 3, turns: [aTurn(), aTurn({ index: 1, reply: 'Nada más. Gracias.', found: [] })] });
    await reviewing(two, '?turno=1');
    expect(main()).toContain('Necesito los temas');

    press('Turno 2');

    await vi.waitFor(() => expect(document.querySelector('.practice-yours')?.textContent).toBe('Nada más. Gracias.'));
    expect(location.search).toBe('?turno=2');
    // Only the last turn can be said again.
    expect(main()).toContain('Repetir el turno 2');
  });

  it('a11y/P4 says why something was not kept', async () => {
    const server = await reviewing();
    server.answers.set(`PATCH ${here}/turns`, problem('http/unexpected', 500));

    press('Sí, lo dije');

    await vi.waitFor(() => expect(main()).toContain('Algo falló en el servidor'));
  });

  it('teaches what it is for while nothing was replied', async () => {
    const server = aPracticeServer(aSession());
    leave = await openPractice(`${path}/repaso`, /Tu respuesta, por partes/);

    await vi.waitFor(() => expect(main()).toContain('El repaso aparece después de contestar.'));
    expect(server.asked.some(({ method }) => method !== 'GET')).toBe(false);
  });
});

describe('The end of a rehearsal', () => {
  const { now } = aSession();
  const over = aSession({
    version: 4,
    turns: [aTurn()],
    now: { ...now, says: 'Hasta mañana.', skills: [], hintsLeft: 0, isOver: true },
  });

  it('shows the last words, and closes plainly with a way to each review', async () => {
    const server = aPracticeServer(over);
    leave = await openPractice(path, /Pedir la agenda/);
    expect(main()).toContain('«Hasta mañana.»');
    expect(document.querySelector('main textarea')).toBeNull();
    server.answers.set(`POST ${here}/finish`, { status: 200, body: { ...over, version: 5, status: 'finished', minutes: 6 } });

    press('Terminar el ensayo');

    await sees(/Ensayo terminado/);
    expect(main()).toContain('1 turno. 6 minutos.');
    expect(inMain<HTMLAnchorElement>('a.item')[0]?.getAttribute('href')).toBe(`${path}/repaso?turno=1`);
  });

  it('of another account says that it is not here, and leads back', async () => {
    const server = aPracticeServer();
    server.answers.set(`GET ${here}`, problem('comunicacion-social/session-not-found', 404));

    leave = await openPractice(path, /Esto no está aquí/);

    expect(inMain<HTMLAnchorElement>('a.btn--primary')[0]?.getAttribute('href')).toBe('/comunicacion-social');
  });
});

describe('Words of the next turn that wait in the tab', () => {
  async function again(draft: string) {
    draftMemory.write(sessionId, 'Otra cosa');
    const server = await reviewing();
    server.answers.set(`PUT ${here}/draft`, 'no network');
    const back = { status: 200, body: aSession({ version: 3, draft }) };
    server.answers.set(`POST ${here}/again`, back);
    server.answers.set(`GET ${here}`, back);
    press('Repetir el turno 1');
    await sees(/Pedir la agenda/);
  }

  it('make way for the last reply with those words, once the server holds both', async () => {
    await again('Necesito los temas\n\nOtra cosa');

    expect(field().value).toBe('Necesito los temas\n\nOtra cosa');
  });

  it('stay where the server does not hold them', async () => {
    await again('Necesito los temas');

    expect(field().value).toBe('Otra cosa');
  });
});
