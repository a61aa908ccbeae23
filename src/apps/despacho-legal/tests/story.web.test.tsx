import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aLegalCase, anAnswer, aStory, caseId, control, fixedWords, itsPath } from './a-case-page.ts';
import { aLawServer, focusIs, main, openLaw, press, shows, write } from './open-law.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

type Told = Parameters<typeof aLawServer>;
type Asked = { url: string; body: string };

/** A server that keeps each answer as it comes. */
function aServer(story = aStory(), ...told: Told) {
  const keep = ({ url, body }: Asked) => {
    const question = url.split('/').at(-1) ?? '';
    const { version, ...answer } = JSON.parse(body);
    const kept = anAnswer(question, { ...answer, version: version + 1 });
    story.answers = [...story.answers.filter((one) => one.question !== question), kept];
    return { body: { answer: kept, fixed: null } };
  };
  return aLawServer(
    [`GET ${itsPath}/story`, () => ({ body: story })],
    [`PUT ${itsPath}/story/answers/`, keep],
    [`PUT ${itsPath}/story/at`, { body: aLegalCase }],
    ...told,
  );
}
const answers = (server: ReturnType<typeof aLawServer>) =>
  server.asked
    .filter(({ method, url }) => method === 'PUT' && url.includes('/answers/'))
    .map(({ url, body }) => [url.split('/').at(-1), JSON.parse(body)]);
const places = (server: ReturnType<typeof aLawServer>) =>
  server.asked.filter(({ url }) => url === `${itsPath}/story/at`).map(({ body }) => JSON.parse(body).at);
const open = (heading: string) => openLaw(`casos/${caseId}/contar`, heading);
const told = [anAnswer('event-1-what', { text: 'Pedí auriculares' })];
const story = (at: string, changed = {}) => aStory({ case: { ...aLegalCase, story: { at, isFinished: false } }, ...changed });

describe('Telling what happened', () => {
  it('asks one thing on each screen, goes to each question as it comes, and keeps what was answered', async () => {
    const server = aServer();
    leave = await open('¿Qué pasó primero?');
    await write(control('Tu respuesta'), 'Pedí auriculares');

    press('Seguir');

    await focusIs('¿Cuándo pasó?');
    expect(main()).toContain('Sobre esto que pasó: «Pedí auriculares»');
    expect(answers(server)).toEqual([['event-1-what', expect.objectContaining({ version: 0, text: 'Pedí auriculares' })]]);
    expect(places(server)).toEqual(['event-1-when']);
  });

  it('saves by itself while it is written', async () => {
    const server = aServer();
    leave = await open('¿Qué pasó primero?');

    await write(control('Tu respuesta'), 'Pedí');

    await vi.waitFor(() => expect(answers(server)).toHaveLength(1), { timeout: 3_000 });
    await shows('Guardado');
  });

  it('takes "no lo sé" and a question left out as answers', async () => {
    const server = aServer(story('event-1-when', { answers: told }));
    leave = await open('¿Cuándo pasó?');

    press('No lo sé');
    // The way of saying the date and the button are called alike; the button is the last.
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    buttons.find((one) => one.textContent === 'No lo sé')?.click();
    await focusIs('¿Quién estaba?');
    press('Saltar esta pregunta');
    await focusIs('¿Qué papel o mensaje tienes de esto?');

    const last = Object.fromEntries(answers(server));
    expect(last['event-1-when']).toMatchObject({ isUnknown: true, when: { kind: 'unknown' } });
    expect(last['event-1-who']).toMatchObject({ isSkipped: true });
  });

  it('asks what came then, and goes on to the rest where there was nothing more', async () => {
    aServer(story('event-2-what', { answers: told }));
    leave = await open('¿Qué pasó después?');

    press('Nada más');

    await focusIs('¿De qué trata?');
  });

  it('goes on where it was left, and back', async () => {
    aServer(story('event-1-who', { answers: told }));
    leave = await open('¿Quién estaba?');

    press('Atrás');

    await focusIs('¿Cuándo pasó?');
  });

  it('does not go on without an answer, and says what can be done', async () => {
    const server = aServer();
    leave = await open('¿Qué pasó primero?');

    press('Seguir');

    await shows('Escribe algo, o pulsa «Saltar esta pregunta».');
    expect(answers(server)).toEqual([]);
  });

  it('keeps the words where they cannot be saved, and does not go on', async () => {
    const failing = { status: 500, body: { type: 'http/unexpected', title: 'x', status: 500 } };
    aServer(aStory(), [`PUT ${itsPath}/story/answers/`, failing]);
    leave = await open('¿Qué pasó primero?');
    await write(control('Tu respuesta'), 'Pedí auriculares');
    press('Seguir');
    await vi.waitFor(() => expect(document.querySelector('main [role=alert]')).not.toBeNull());
    leave();

    leave = await open('¿Qué pasó primero?');

    expect(control('Tu respuesta').value).toBe('Pedí auriculares');
  });

  it('writes over what another page answered only when its person says so', async () => {
    const behind = { status: 409, body: { type: 'despacho-legal/answer-changed', title: 'x', status: 409, version: 4 } };
    const server = aServer(aStory({ answers: told }), [`PUT ${itsPath}/story/answers/`, behind]);
    leave = await open('¿Qué pasó primero?');
    await write(control('Tu respuesta'), 'Pedí unos auriculares');
    press('Seguir');
    await shows('Esta respuesta cambió en otra página.');
    expect(control('Tu respuesta').value).toBe('Pedí unos auriculares');

    press('Guardar mi texto');

    await vi.waitFor(() => expect(answers(server).at(-1)?.[1]).toMatchObject({ version: 4, text: 'Pedí unos auriculares' }));
  });

  it('brings people first where an answer tells of a danger', async () => {
    const danger = { body: { answer: anAnswer('event-1-what', { text: 'x' }), fixed: fixedWords } };
    aServer(aStory(), [`PUT ${itsPath}/story/answers/`, danger]);
    leave = await open('¿Qué pasó primero?');
    await write(control('Tu respuesta'), 'Me quiero morir');

    press('Seguir');

    await shows('Llama ahora.');
    expect(main()).toContain('Lo que escribiste está guardado.');
  });

  it('does not take the focus again from whoever was told and writes on', async () => {
    const danger = { body: { answer: anAnswer('event-1-what', { text: 'x' }), fixed: fixedWords } };
    const server = aServer(aStory(), [`PUT ${itsPath}/story/answers/`, danger]);
    leave = await open('¿Qué pasó primero?');
    await write(control('Tu respuesta'), 'Me quiero morir');
    await shows('Llama ahora.');
    control('Tu respuesta').focus();

    await write(control('Tu respuesta'), 'Me quiero morir. Me despidieron');
    await vi.waitFor(() => expect(answers(server)).toHaveLength(2), { timeout: 3_000 });

    expect(document.activeElement).toBe(control('Tu respuesta'));
    expect(main()).toContain('Llama ahora.');
  });

  it('puts into the case only what its person leaves on', async () => {
    const when = { kind: 'exact' as const, day: '2025-11-03' };
    const fact = (id: string, what: string) => ({
      id,
      question: 'event-1-what',
      words: 'first',
      what,
      when,
      present: '',
      evidence: [],
      after: null,
    });
    const ids = ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'];
    const proposal = {
      facts: [fact(String(ids[0]), 'Pedí auriculares'), fact(String(ids[1]), 'Se rieron')],
      parties: [],
      notes: [],
    };
    const server = aServer(story('review', { answers: told, proposal }), [
      `POST ${itsPath}/story/confirm`,
      { body: { case: aLegalCase, added: 1, fixed: null } },
    ]);
    leave = await open('Lee lo que has contado');
    await shows('Se rieron');

    press('Se rieronLunes 3 de noviembre de 2025');
    press('Poner esto en mi caso');

    const sent = () => server.sent(`${itsPath}/story/confirm`);
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0].entries.map((one: { clientEntryId: string }) => one.clientEntryId)).toEqual([ids[0]]);
  });
});
