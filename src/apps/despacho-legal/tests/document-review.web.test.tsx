import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaving } from './a-document.ts';
import { aKeptDocument, at, documentId, documentsUrl } from './a-document-page.ts';
import { aDocumentServer } from './a-document-server.ts';
import { focusIs, main, openLaw, press, shows } from './open-law.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const open = (step: string) => openLaw(`documentos/${documentId}?paso=${step}`, 'Me voy');

describe('The review of a document', () => {
  it('says what is missing, leads there, and makes no file before', async () => {
    const { city: _city, ...most } = leaving;
    aDocumentServer(aKeptDocument({ answers: most }));
    leave = await open('revisar');
    await shows('Falta 1 respuesta');

    expect(main()).toContain('Contesta antes lo que falta.');
    expect(main()).not.toContain('Descargar en PDF');
    press('¿En qué ciudad lo firmas?');

    await focusIs('¿En qué ciudad lo firmas?');
  });

  it('keeps a version and then has the browser fetch its file', async () => {
    const server = aDocumentServer(aKeptDocument({ answers: leaving, missing: 0 }));
    const kept = { number: 1, hash: 'a'.repeat(64), day: '2026-11-28', createdAt: at };
    const followed: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      followed.push(this.getAttribute('href') ?? '');
    });
    leave = await open('revisar');
    await shows('Desde aquí no se envía nada.');
    server.tell(`POST ${documentsUrl}/${documentId}/versions`, { status: 201, body: kept });
    server.tell(`GET ${documentsUrl}/${documentId}/versions`, { body: { items: [kept] } });

    press('Descargar en PDF');

    await shows('Guardada la versión 1.');
    expect(followed).toEqual([`${documentsUrl}/${documentId}/versions/1/file?format=pdf`]);
    await shows('Versión 1 ·');
  });
});
