import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFile, aLegalCase, caseId, itsPath } from './a-case-page.ts';
import { aLawServer, main, openLaw, press, shows } from './open-law.tsx';

type Sent = { url: string; body: Blob; answer(status: number, body: object): void; part(loaded: number, total: number): void };
let sent: Sent[] = [];
let aborted = 0;
let leave: () => void = () => undefined;

/** A browser's way of sending that a test answers by hand. */
class FakeRequest {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  status = 0;
  responseText = '';
  url = '';
  open(_method: string, url: string) {
    this.url = url;
  }
  setRequestHeader() {}
  abort() {
    aborted += 1;
    this.onabort?.();
    this.onloadend?.();
  }
  send(body: Blob) {
    sent.push({
      url: this.url,
      body,
      part: (loaded, total) => this.upload.onprogress?.({ loaded, total }),
      answer: (status, answer) => {
        this.status = status;
        this.responseText = JSON.stringify(answer);
        this.onload?.();
        this.onloadend?.();
      },
    });
  }
}

beforeEach(() => {
  sent = [];
  aborted = 0;
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** Chooses a file on the page of what happened, of as many bytes as it says. */
async function chooses(bytes?: number): Promise<void> {
  aLawServer([`GET ${itsPath}`, { body: aLegalCase }], [`GET ${itsPath}/entries`, { body: aFile({ entries: [] }) }]);
  leave = await openLaw(`casos/${caseId}/que-paso`, 'Despido sin carta');
  await shows('Subir una prueba');
  const file = new File(['Hola'], 'carta.pdf', { type: 'application/pdf' });
  if (bytes) Object.defineProperty(file, 'size', { value: bytes });
  const picker = document.querySelector<HTMLInputElement>('main input[type=file]');
  if (!picker) throw new Error('There is nothing to choose a file with');
  Object.defineProperty(picker, 'files', { value: [file], configurable: true });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}
const idOf = ({ url }: Sent) => new URL(url, 'http://x').searchParams.get('clientEntryId');

describe('Giving a file that shows something', () => {
  it('tells how far it is, and can be stopped', async () => {
    await chooses();
    await shows('Subiendo carta.pdf');
    sent[0]?.part(50, 100);
    await shows('50 %');

    press('Dejar de subir');

    await shows('carta.pdf no se ha subido.');
    expect(aborted).toBe(1);
  });

  it('of more than 50 MB is refused before anything of it is sent', async () => {
    await chooses(50 * 1024 * 1024 + 1);

    await shows('El archivo es demasiado grande.');
    expect(sent).toEqual([]);
    expect(main()).toContain('Hasta 50 MB cada archivo.');
  });

  it('is tried again under the same id, so that it is one', async () => {
    await chooses();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    sent[0]?.answer(500, { type: 'http/unexpected', title: 'x', status: 500 });
    await shows('carta.pdf no se ha subido');

    press('Volver a intentar');

    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(idOf)[1]).toBe(sent.map(idOf)[0]);
    expect(sent[0]?.url).toContain('name=carta.pdf');
  });

  it('says which types are taken where it is none of them', async () => {
    await chooses();
    await vi.waitFor(() => expect(sent).toHaveLength(1));

    sent[0]?.answer(415, { type: 'files/wrong-type', title: 'x', status: 415, types: [] });

    await shows('Este tipo de archivo no sirve aquí.');
  });
});
