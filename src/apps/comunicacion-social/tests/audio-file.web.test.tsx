import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisRun } from '#platform/analysis/audio/contract.ts';
import { aPracticeServer, inMain, main, openPractice, press, problem } from './open-practice.tsx';
import { consent, kept, list } from './some-measures.ts';

const fileId = '33333333-3333-4333-8333-333333333333';
const runId = '44444444-4444-4444-8444-444444444444';
const runs = '/api/user/analyses/runs';
const run = (change: Partial<AnalysisRun> = {}): AnalysisRun => ({
  id: runId,
  status: 'running',
  progress: 40,
  conversationId: null,
  analysisId: null,
  problem: null,
  createdAt: '2026-11-27T10:00:00.000Z',
  ...change,
});

/** An upload as a browser does it, told from outside how far it is. */
class FakeRequest {
  static last: FakeRequest | undefined;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  url = '';
  type = '';
  bytes = 0;
  status = 0;
  responseText = '';
  isOver = false;
  onload = (): void => undefined;
  onerror = (): void => undefined;
  onabort = (): void => undefined;
  onloadend = (): void => undefined;
  open(_method: string, url: string): void {
    this.url = url;
    FakeRequest.last = this;
  }
  setRequestHeader(name: string, value: string): void {
    if (name === 'content-type') this.type = value;
  }
  send(body: Blob): void {
    this.bytes = body.size;
  }
  abort(): void {
    this.isOver = true;
    this.onabort();
    this.onloadend();
  }
  answer(status: number, body: object): void {
    [this.status, this.responseText, this.isOver] = [status, JSON.stringify(body), true];
    this.onload();
    this.onloadend();
  }
}

let leave: () => void = () => undefined;
let decode: () => Promise<object>;
beforeEach(() => {
  FakeRequest.last = undefined;
  const sound = { numberOfChannels: 2, getChannelData: () => new Float32Array(800) };
  decode = async () => sound;
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = () => decode();
    },
  );
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const sending = (): FakeRequest => {
  if (!FakeRequest.last) throw new Error('Nothing is being sent');
  return FakeRequest.last;
};
function choose(file = new File(['x'.repeat(50)], 'nota de voz.m4a', { type: 'audio/mp4' })): void {
  const [input] = inMain<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error(`There is nowhere to choose a file in ${main()}`);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function page({ before = [] as AnalysisRun[] } = {}) {
  const server = aPracticeServer();
  server.answers.set('GET /api/user/consents', list([consent('audio-files', { granted: true })]));
  server.answers.set(`GET ${runs}`, list(before));
  server.answers.set(`POST ${runs}`, { status: 202, body: run({ status: 'queued', progress: 0 }) });
  server.answers.set(`GET ${runs}/${runId}`, { status: 200, body: run() });
  server.answers.set(`POST ${runs}/${runId}/cancel`, { status: 200, body: run({ status: 'cancelled' }) });
  leave = await openPractice('/comunicacion-social/voz', /Mi voz y mi cara/);
  await eventually(() => expect(main()).toContain('Dos personas se distinguen solo si cada una tiene su propio canal.'));
  return server;
}

describe('A recording that somebody has already', () => {
  it('is made a small WAV here, sent, followed and shown in numbers, with how far it is at each step', async () => {
    const server = await page();
    choose();
    await eventually(() => expect(main()).toContain('Enviando el archivo.'));
    expect(sending()).toMatchObject({ type: 'audio/wav', bytes: 44 + 800 * 4 });
    expect(sending().url).toBe('/api/user/files?purpose=audio&name=nota%20de%20voz.m4a');

    sending().upload.onprogress?.({ loaded: 30, total: 100 });
    await eventually(() => expect(inMain<HTMLProgressElement>('progress')[0]?.value).toBe(30));
    sending().answer(201, { id: fileId });
    await eventually(() => expect(main()).toContain('40 de 100'));
    expect(server.sent('POST', runs)).toEqual([{ fileId }]);

    server.answers.set(`GET ${runs}/${runId}`, { status: 200, body: run({ status: 'done', analysisId: runId }) });
    server.answers.set(`GET /api/user/analyses/${runId}`, { status: 200, body: kept(runId) });
    await eventually(() => expect(main()).toContain('Listo. El archivo ya está borrado.'));
    await eventually(() => expect(main()).toContain('Una pausa no es un fallo.'));
  });

  it('stops being sent when somebody says so, and nothing begins', async () => {
    const server = await page();
    choose();
    await eventually(() => expect(main()).toContain('Enviando el archivo.'));

    press('Parar');

    await eventually(() => expect(main()).toContain('Parado. El archivo no se guarda.'));
    expect(sending().isOver).toBe(true);
    expect(server.sent('POST', runs)).toEqual([]);
  });

  it('is still being measured for whoever left and came back, and can be stopped then', async () => {
    const server = await page({ before: [run()] });
    await eventually(() => expect(main()).toContain('Midiendo el archivo.'));

    press('Parar');

    await eventually(() => expect(main()).toContain('Parado. El archivo no se guarda.'));
    expect(server.sent('POST', `${runs}/${runId}/cancel`)).toHaveLength(1);
  });

  it.each([
    ['files/too-large', 413, 'El archivo es demasiado grande.'],
    ['files/no-room', 507, 'No te queda espacio para archivos.'],
    ['files/quarantined', 422, 'El archivo tiene algo que puede hacer daño.'],
  ])('a11y/P4 says what is wrong and what to do when the server does not take it: %s', async (type, status, said) => {
    await page();
    choose();
    await eventually(() => expect(main()).toContain('Enviando el archivo.'));

    sending().answer(status, problem(type, status).body);

    await eventually(() => expect(main()).toContain(said));
    expect(main()).toContain('Elegir otro archivo');
  });

  it('a11y/P4 says in words that a file is damaged, empty or no sound, and sends nothing of it', async () => {
    await page();
    decode = () => Promise.reject(new DOMException('no', 'EncodingError'));

    choose();
    await eventually(() => expect(main()).toContain('Este archivo de sonido está dañado o incompleto.'));
    choose(new File([], 'nada.wav', { type: 'audio/wav' }));
    await eventually(() => expect(main()).toContain('El archivo está vacío.'));
    choose(new File(['%PDF'], 'carta.pdf', { type: 'application/pdf' }));
    await eventually(() => expect(main()).toContain('Este tipo de archivo no sirve aquí.'));

    expect(FakeRequest.last).toBeUndefined();
  });

  it('says why the server could not measure it', async () => {
    const server = await page();
    server.answers.set(`GET ${runs}/${runId}`, {
      status: 200,
      body: run({ status: 'failed', problem: 'analysis/run-broken' }),
    });
    choose();
    await eventually(() => expect(main()).toContain('Enviando el archivo.'));

    sending().answer(201, { id: fileId });

    await eventually(() => expect(main()).toContain('No se pudo medir este archivo'));
    expect(main()).toContain('El archivo ya está borrado. Puedes enviarlo otra vez.');
  });
});
