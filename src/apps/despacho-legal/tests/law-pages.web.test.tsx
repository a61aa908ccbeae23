import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeVoice } from '#ui/tests/fake-voice.ts';
import { aLawServer, loadedLaw, main, openLaw, press, quoted, shows, wholeArticle, write } from './open-law.tsx';

const ready = { state: 'ready', done: 1, total: 1 };
const laws = 'GET /api/despacho-legal/laws';
const title = 'Ley Federal del Trabajo, artículo 518';
const path = 'leyes/LFT/518?pais=MX';
const theCase = { id: 'c0000000-0000-4000-8000-000000000001', title: 'Despido sin carta', number: 12 };
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('The loaded laws', () => {
  it('are shown with their dates, counts and source, and as the copies that they are', async () => {
    aLawServer([laws, { body: { items: [loadedLaw], shelf: ready } }]);
    leave = await openLaw('leyes', 'Leyes cargadas');

    await shows('Ley Federal del Trabajo');
    for (const said of ['1264 artículos · Una disposición', 'Texto del 15 de enero de 2026', 'Estos textos solo informan'])
      expect(main()).toContain(said);
    const links = [...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/despacho-legal/leyes/LFT/1o?pais=MX', 'https://example.org/lft']));
  });

  it('where there are none, say calmly how whoever administers loads them', async () => {
    aLawServer([laws, { body: { items: [], shelf: { state: 'empty', done: 0, total: 0 } } }]);
    leave = await openLaw('leyes', 'Leyes cargadas');

    await shows('Todavía no hay leyes cargadas');
    expect(main()).toContain('mentalia law import es --from boe');
  });
});

describe('An article', () => {
  const open = async (article = wholeArticle, ...told: Parameters<typeof aLawServer>) => {
    const server = aLawServer([`${laws}/LFT/articles/518`, { body: article }], ...told);
    leave = await openLaw(path, title);
    return server;
  };

  it('has the ones beside it, and what is official at hand', async () => {
    await open();

    const links = [...document.querySelectorAll('main a')].map((one) => [one.textContent?.trim(), one.getAttribute('href')]);
    expect(links).toEqual(
      expect.arrayContaining([
        ['Anterior: artículo 517', '/despacho-legal/leyes/LFT/517?pais=MX'],
        ['Siguiente: disposición única', `/despacho-legal/leyes/LFT/${encodeURIComponent('disposición única')}?pais=MX`],
      ]),
    );
    expect(document.querySelector('main a[href="https://example.org/lft"]')?.textContent).toContain('Ver la fuente');
  });

  it('says of a text that changed that it did, and leads to the one that counts', async () => {
    const old = { hash: 'b'.repeat(64), versionDate: '2020-02-03', loadedAt: '2026-01-01T10:00:00.000Z', isCurrent: false };
    await open({ ...wholeArticle, ...old, versions: [...wholeArticle.versions, old] });

    await shows('Este texto ya cambió');
    expect(main()).toContain('Texto del 3 de febrero de 2020');
    const now = [...document.querySelectorAll('main a')].find((one) => one.textContent === 'Ver el texto de hoy');
    expect(now?.getAttribute('href')).toBe('/despacho-legal/leyes/LFT/518?pais=MX');
  });

  it('says of one that is not in force that it is not, before its words', async () => {
    await open({ ...wholeArticle, standing: 'repealed' });

    await shows('Este artículo ya no está en vigor.');
  });

  it('finds within its law, without the words in any address', async () => {
    const items = [{ article: '76', heading: 'Vacaciones', kind: 'article', standing: 'in-force', excerpt: 'Doce días.' }];
    const server = await open(wholeArticle, ['POST /api/despacho-legal/laws/LFT/search', { body: { items } }]);
    const field = document.querySelector<HTMLInputElement>('main search input');
    if (!field) throw new Error('There is nowhere to search');
    await write(field, 'vacaciones');

    press('Buscar');

    await shows('artículo 76. Vacaciones');
    expect(main()).toContain('Un resultado');
    expect(server.asked.filter(({ url }) => url.includes('vacaciones'))).toEqual([]);
    expect(location.href).not.toContain('vacaciones');
  });

  it('is read aloud in Spanish when asked to', async () => {
    const speech = fakeVoice();
    await open();

    press('Leer en voz alta');

    await vi.waitFor(() => expect(speech.last()?.text).toContain('Prescriben en dos meses'));
    expect(speech.last()?.lang).toBe('es-ES');
    // Words that are buttons too are words of the text.
    const easy = () => speech.said.some(({ text }) => text === 'El plazo empieza al día siguiente.');
    for (let at = 0; at < 12 && !easy(); at++) {
      const spoken = speech.said.length;
      speech.last()?.onend?.();
      await vi.waitFor(() => expect(speech.said.length).toBeGreaterThan(spoken));
    }
    expect(easy()).toBe(true);
  });

  it('is kept in a case, and taken out again', async () => {
    const cases = 'GET /api/despacho-legal/cases';
    const entries = `/api/despacho-legal/cases/${theCase.id}/entries`;
    const server = await open(
      wholeArticle,
      [cases, { body: { items: [theCase], next: null } }],
      [`POST ${entries}`, { status: 201, body: { entry: {}, fixed: null } }],
    );
    press('Guardar en un caso');
    await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Despido sin carta'));

    press('Guardar');

    await vi.waitFor(() => expect(server.sent(entries)).toHaveLength(1));
    expect(server.sent(entries)[0]).toMatchObject({
      kind: 'citation',
      body: { country: 'MX', law: 'LFT', article: '518', versionDate: '2026-01-15', hash: quoted.hash, question: '' },
    });
    await vi.waitFor(() => expect(document.body.textContent).toContain('El artículo está en el caso «Despido sin carta».'));
  });

  it('that is not there says so, and leads to the laws', async () => {
    const problem = { type: 'despacho-legal/article-not-found', title: 'no', status: 404 };
    aLawServer(
      [laws, { body: { items: [loadedLaw], shelf: ready } }],
      [`${laws}/CE/articles/999`, { status: 404, body: problem }],
    );
    leave = await openLaw('leyes/CE/999?pais=ES', 'CE, 999');

    await shows('No encontramos este artículo');
    press('Ver las leyes cargadas');
    await vi.waitFor(() => expect(location.pathname).toBe('/despacho-legal/leyes'));
  });
});
