import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Coherence } from '#platform/analysis/contract.ts';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { analysisPurposes } from '#platform/consent/ledger/contract.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aConsent, aFigure, anAnalysis, corrected } from '#ui/tests/an-analysis.ts';
import { aServer, control, openUniverse } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const voice = anAnalysis({
  id: '99999999-9999-4999-8999-999999999999',
  type: 'social_cues',
  conversationId: null,
  messageId: null,
  input: { channel: 'audio', source: 'microphone', language: null, lengths: { seconds: 12 }, settings: {} },
  results: {
    seconds: 12,
    speechRatio: 0.6,
    pauses: { count: 4, medianMs: 380, p90Ms: 900, longestMs: 1100 },
    syllablesPerSecond: 4.2,
    f0: null,
    energy: { medianDb: -24, rangeDb: 14 },
  },
  confidence: null,
  figures: [
    aFigure({ key: 'audio.pauseMedian', name: 'Pausa habitual', value: 380, unit: 'ms', notMeaning: 'No mide la seguridad.' }),
  ],
  stands: { isCorrected: false, emotion: null, note: null },
});
const list = (items: object[]) => ({ status: 200, body: { items, next: null } });
const main = () => document.querySelector('main')?.textContent ?? '';
const dialog = () => document.querySelector('dialog');
const inDialog = (words: string) =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === words)?.click();

async function opens(items: Analysis[], refused?: 'account') {
  const server = aServer();
  const uses = analysisPurposes.map((purpose) => aConsent(purpose, { granted: purpose === 'voice', refused }));
  server.answers.set('GET /api/user/consents', list(uses));
  server.answers.set('GET /api/user/analyses', list(items));
  leave = await openUniverse('/universe/lecturas', /Mis lecturas/);
  await vi.waitFor(() => expect(main()).toContain('El permiso audio-files'));
  return server;
}

describe('The page of what was read of somebody', () => {
  it('a11y/C8 teaches how to begin while there is nothing, and that all of it is off', async () => {
    await opens([]);

    await vi.waitFor(() => expect(main()).toContain('Aquí verás tus lecturas'));
    expect(main()).toContain('Elige «Leer este mensaje»');
    expect([...document.querySelectorAll('main .universe-uses .tag')].map(({ textContent }) => textContent)).toEqual([
      'apagado',
      'apagado',
      'encendido',
      'apagado',
      'apagado',
    ]);
  });

  it('tells whoever is here for a company or a school why nothing is read, and offers no way to it', async () => {
    await opens([], 'account');

    await vi.waitFor(() => expect(main()).toContain('Ahí no se analiza a nadie'));
    expect(main()).not.toContain('Elige «Leer este mensaje»');
  });

  it('has a reading with its conversation, and the measures of a voice in numbers with units and no emotion', async () => {
    await opens([anAnalysis(), voice]);

    await vi.waitFor(() => expect(main()).toContain('Estas palabras pueden expresar alegría.'));
    const rows = [...document.querySelectorAll('main .universe-reading')];
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('/chat/c/11111111-1111-4111-8111-111111111111');
    expect(rows[1]?.textContent).toContain('Pausa habitual380 ms');
    expect(rows[1]?.textContent).toContain('No mide la seguridad.');
    expect(rows[1]?.textContent).not.toMatch(/expresar|alegría/);
  });

  it('a11y/C8 puts what the person said before what was read', async () => {
    await opens([corrected(anAnalysis(), 'calma', 'Era alivio.')]);

    await vi.waitFor(() => expect(main()).toContain('Tú dices: calma'));
    expect(main()).toContain('Era alivio.');
    expect(main().indexOf('Tú dices')).toBeLessThan(main().indexOf('El programa leyó'));
    expect(main()).toContain('Corregida por ti');
  });

  it('shows only one kind when that is asked for', async () => {
    const server = await opens([anAnalysis()]);
    await vi.waitFor(() => expect(main()).toContain('Un mensaje tuyo'));

    control('input[type=radio]', 'Textos').click();

    await vi.waitFor(() => expect(server.asked.some(({ url }) => url.includes('type=emotion'))).toBe(true));
  });

  it.each([
    ['one', 'Borrar esta lectura', 'Borrar la lectura', `/api/user/analyses/${anAnalysis().id}`],
    ['all', 'Borrar todas', 'Borrar todas las lecturas', '/api/user/analyses'],
  ])('a11y/M5 deletes %s only once it was said that it cannot be undone', async (_which, open, yes, url) => {
    const server = await opens([anAnalysis()]);
    const gone = () => server.asked.filter(({ method }) => method === 'DELETE').map((asked) => asked.url);
    await vi.waitFor(() => expect(main()).toContain(open));

    control<HTMLButtonElement>('button', open).click();
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('No se puede deshacer.'));
    expect([document.activeElement?.textContent, gone()]).toEqual(['No borrar', []]);
    server.answers.set('GET /api/user/analyses', list([]));
    inDialog(yes);

    await vi.waitFor(() => expect(gone()).toEqual([url]));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Aquí verás tus lecturas'));
  });
});

describe('Whether the channels of somebody point the same way', () => {
  const none = { compared: 0, agreeing: 0, left: 0 };
  const figure = aFigure({ key: 'coherence.agreement', meaning: 'Si van a la vez.', notMeaning: 'No quiere decir que finjas.' });
  const coherence = (results: Partial<Coherence>, more: Partial<Analysis> = {}): Analysis =>
    anAnalysis({
      ...{ type: 'coherence', conversationId: null, messageId: null, confidence: null, figures: [figure] },
      input: { channel: 'conversation', source: 'conversation', language: 'es', lengths: { turns: 4 }, settings: {} },
      results: { agreement: null, segments: none, channels: ['text', 'video'], why: null, ...results },
      stands: { isCorrected: false, emotion: null, note: null },
      ...more,
    });

  it('is told in words with its n, with what it means and what it does not, and names no emotion', async () => {
    await opens([coherence({ agreement: 0.75, segments: { compared: 4, agreeing: 3, left: 1 } })]);

    await vi.waitFor(() => expect(main()).toContain('En 3 de 4 trozos comparados apuntan al mismo lado.'));
    expect(main()).toContain('En 1 trozo más, un canal no estaba claro.');
    expect(main()).toContain('Qué no significaNo quiere decir que finjas.');
    expect(main()).not.toMatch(/alegr|triste|enojo|miedo|feliz|sientes/);
  });

  it.each<[Coherence['why'], number, string]>([
    ['few-segments', 2, 'Hay 2 trozos. Hacen falta tres o más.'],
    ['one-channel', 0, 'Hacen falta tus palabras y la cámara en los mismos trozos.'],
    ['not-sure-enough', 1, 'Solo en 1 trozo estaban claros los dos canales. Hacen falta tres.'],
  ])('says that there are no data and what is missing: %s', async (why, compared, text) => {
    await opens([coherence({ why, segments: { compared, agreeing: 0, left: 0 } })]);

    await vi.waitFor(() => expect(main()).toContain(text));
    expect(main()).toContain('Sin datos');
  });

  it('a11y/C8 gives way to what the person says of it', async () => {
    const wrong = corrected(
      coherence({ agreement: 0, segments: { compared: 3, agreeing: 0, left: 0 } }),
      null,
      'Estaba pensando.',
    );
    await opens([wrong]);

    await vi.waitFor(() => expect(main()).toContain('Tú dices que no es así'));
    expect(main()).toContain('Estaba pensando.');
    expect(main()).not.toContain('apuntan a lados distintos');
  });

  it('a11y/C8 tells which permissions are off, and leads to them', async () => {
    await opens([anAnalysis()]);
    await vi.waitFor(() => expect(main()).toContain('Un mensaje tuyo'));

    control('input[type=radio]', 'Coherencia').click();

    await vi.waitFor(() => expect(main()).toContain('Faltan estos permisos: El permiso emotion-analysis'));
    expect(main()).not.toContain('Comparar palabras y cara');
    expect(document.querySelector('main a[href="/universe/quien-ve-que"]')?.textContent).toBe('Abrir «Quién ve qué»');
  });
});
