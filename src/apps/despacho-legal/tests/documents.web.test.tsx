import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aKeptDocument, documentId, documentsUrl } from './a-document-page.ts';
import { aDocumentServer } from './a-document-server.ts';
import { elia, focusIs, main, openLaw, press, primaries, shows, write } from './open-law.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const input = () => document.querySelector('main input:not([type="search"])') as HTMLInputElement;
const open = (step = '') => openLaw(`documentos/${documentId}${step && `?paso=${step}`}`, 'Me voy');

describe('The page of documents', () => {
  it('teaches somebody without any, and finds one by their own words', async () => {
    const server = aDocumentServer(aKeptDocument());
    leave = await openLaw('documentos?pais=ES', 'Documentos');
    await shows('Todavía no hay ninguno');

    await write(document.querySelector('main input[type="search"]') as HTMLInputElement, 'nomina');

    await shows('1 documento');
    expect(main()).toContain('Papeleta de conciliación por dinero que te deben');
    server.tell(`POST ${documentsUrl}`, { status: 201, body: aKeptDocument() });
    press('Empezar');
    await vi.waitFor(() => expect(location.pathname).toBe(`/despacho-legal/documentos/${documentId}`));
    expect(server.sent(documentsUrl)[0]).toMatchObject({ templateId: 'es-conciliation-wages', caseId: null });
  });

  it('says so where nothing fits, and shows everything again', async () => {
    aDocumentServer(aKeptDocument());
    leave = await openLaw('documentos?pais=ES', 'Documentos');
    await shows('Preparar un documento');

    await write(document.querySelector('main input[type="search"]') as HTMLInputElement, 'zzz');
    await shows('No hay ninguno así');
    press('Ver todos');

    await shows('Ver los 25');
  });

  it('puts the document first that somebody came for', async () => {
    aDocumentServer(aKeptDocument());

    leave = await openLaw('documentos?plantilla=mx-conciliation', 'Documentos');

    await vi.waitFor(() => expect(primaries()).toEqual(['Empezar']));
    expect(document.querySelector('main .card h3')?.textContent).toBe('Solicitud de conciliación laboral');
  });

  it('takes one away and brings it back', async () => {
    const server = aDocumentServer(aKeptDocument());
    server.tell(`GET ${documentsUrl}?shelf=open`, { body: { items: [aKeptDocument()], next: null } });
    leave = await openLaw('documentos', 'Documentos');
    await shows('Faltan 7 preguntas');

    server.tell(`DELETE ${documentsUrl}/${documentId}`, { body: {} });
    press('Quitar');

    await vi.waitFor(() => expect(toastStore.read().at(-1)?.text).toContain('Quitaste «Me voy»'));
    await toastStore.read().at(-1)?.undo?.();
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toContain(`POST ${documentsUrl}/${documentId}/restore`);
  });
});

describe('Documents that were taken away', () => {
  it('are shown to who asks, and come back', async () => {
    const server = aDocumentServer(aKeptDocument());
    server.tell(`GET ${documentsUrl}?shelf=removed`, { body: { items: [aKeptDocument({ title: 'La carta' })], next: null } });
    leave = await openLaw('documentos', 'Documentos');
    await shows('Ver los que quitaste');
    expect(main()).not.toContain('La carta');

    press('Ver los que quitaste');
    await shows('La carta');
    server.tell(`POST ${documentsUrl}/${documentId}/restore`, { body: aKeptDocument() });
    press('Recuperar');

    await vi.waitFor(() =>
      expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toContain(`POST ${documentsUrl}/${documentId}/restore`),
    );
  });
});

describe('Somebody who answers the questions of a document', () => {
  it('sees what it is, what it cites and how many questions there are, before the first', async () => {
    aDocumentServer(aKeptDocument());
    leave = await open();

    await shows('Antes de empezar');
    expect(main()).toContain('Son 11 preguntas');
    expect(main()).toContain('Artículo 49 del Estatuto de los Trabajadores');
    press('Empezar');

    await focusIs('¿Cuál es tu nombre completo?');
    expect(main()).toContain('Pregunta 1 de 11');
  });

  it('is saved as they write, sees it in the document, and goes on with the keyboard', async () => {
    const { held } = aDocumentServer(aKeptDocument());
    leave = await open('name');
    await shows('Pregunta 1 de 11');

    await write(input(), 'Ana Ruiz');

    await vi.waitFor(() => expect(held.document.answers).toEqual({ name: 'Ana Ruiz' }), { timeout: 3_000 });
    await shows('Guardado');
    expect(document.querySelector('.legal-document-paper')?.textContent).toContain('Firma: Ana Ruiz');
    input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await shows('Pregunta 2 de 11');
  });

  it('is told what does not fit, and the answer stays', async () => {
    aDocumentServer(aKeptDocument());
    leave = await open('id-number');
    await shows('Pregunta 2 de 11');

    await write(input(), '12345678A');

    await shows('La letra no va con esos números.');
    expect([input().value, primaries()]).toEqual(['12345678A', ['Siguiente']]);
  });

  it('may leave a question for later, skip what need not be answered, and sees why it is asked', async () => {
    aDocumentServer(aKeptDocument());
    leave = await open('address');
    await shows('¿Por qué me lo preguntas?');

    press('Dejar para luego');
    await shows('Pregunta 4 de 11');
    press('Saltar');

    await shows('Pregunta 5 de 11');
  });

  it('keeps what could not be saved in this browser, and has it when the page comes back', async () => {
    const server = aDocumentServer(aKeptDocument());
    server.held.isOffline = true;
    leave = await open('name');
    await shows('Pregunta 1 de 11');

    await write(input(), 'Ana Ruiz');
    await vi.waitFor(() => expect(main()).toContain('No se ha guardado todavía'), { timeout: 3_000 });
    expect(localStorage.getItem(`mentalia.despacho-legal.document.${documentId}.${elia.id}`)).toContain('Ana Ruiz');
    leave();
    server.held.isOffline = false;
    leave = await open('name');

    await vi.waitFor(() => expect(input().value).toBe('Ana Ruiz'));
    await vi.waitFor(() => expect(server.held.document.answers).toEqual({ name: 'Ana Ruiz' }), { timeout: 3_000 });
    expect(localStorage.length === 0 || !JSON.stringify(localStorage).includes('Ana Ruiz')).toBe(true);
  });

  it('chooses where another screen answered the same question otherwise; other answers come in by themselves', async () => {
    const { held } = aDocumentServer(aKeptDocument());
    leave = await open('name');
    await shows('Pregunta 1 de 11');
    held.document = { ...held.document, version: 5, answers: { name: 'La de allí', city: 'Toledo' } };

    await write(input(), 'La de aquí');

    await vi.waitFor(() => expect(main()).toContain('En otra pantalla pusiste otra cosa'), { timeout: 3_000 });
    expect([input().value, held.document.answers.name]).toEqual(['La de aquí', 'La de allí']);
    expect(document.querySelector('.legal-document-paper')?.textContent).toContain('En Toledo');
    press('Dejar la de aquí');

    await vi.waitFor(() => expect(held.document.answers).toEqual({ name: 'La de aquí', city: 'Toledo' }), { timeout: 3_000 });
  });

  it('gets people to call first where their words tell of a danger, and what they wrote is kept', async () => {
    const server = aDocumentServer(aKeptDocument());
    const line = { name: 'Línea de ayuda', phone: '024', hours: '24 horas', cost: 'gratis', kind: 'suicide' };
    const helpLines = [{ ...line, source: 'https://ayuda.test', reviewedAt: '2026-11-01' }];
    server.held.fixed = { text: 'Lo que escribes me importa.', helpLines, isQuestion: false };
    leave = await open('name');
    await shows('Pregunta 1 de 11');

    await write(input(), 'No quiero seguir');

    await shows('Lo que escribes me importa.');
    expect(main()).toContain('024');
    expect([server.held.document.answers, input().value]).toEqual([{ name: 'No quiero seguir' }, 'No quiero seguir']);
  });

  it('is offered what is known, and it is used only when they say so', async () => {
    const { held } = aDocumentServer(aKeptDocument(), [
      { field: 'name', answer: 'Elia', from: 'account' },
      { field: 'city', answer: 'Madrid', from: 'document' },
    ]);
    leave = await open();
    await shows('Esto ya lo sabemos');
    expect(held.document.answers).toEqual({});

    press('Usar 2 respuestas');

    await vi.waitFor(() => expect(held.document.answers).toEqual({ name: 'Elia', city: 'Madrid' }), { timeout: 3_000 });
    expect(main()).toContain('Antes de empezar');
  });
});
