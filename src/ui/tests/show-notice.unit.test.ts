import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNotice, showNotice } from '../offline/worker/show-notice.ts';

const origin = 'https://mentalia.test';

/** A browser with these pages of ours open, and what it was told to show or open. */
function aWorker(pages: { url: string; visibilityState: DocumentVisibilityState }[] = [], language = 'es-MX') {
  const done = {
    shown: [] as { title: string; options: NotificationOptions }[],
    opened: [] as string[],
    focused: [] as string[],
  };
  const self = {
    location: { origin } as Location,
    navigator: { language },
    clients: {
      claim: async () => undefined,
      matchAll: async () => pages.map((page) => ({ ...page, focus: async () => void done.focused.push(page.url) })),
      openWindow: async (url: string) => void done.opened.push(url),
    },
    registration: {
      showNotification: async (title: string, options: NotificationOptions) => void done.shown.push({ title, options }),
    },
  };
  return { self, done };
}
const pushed = (more: object = {}) =>
  JSON.stringify({ id: 'n1', title: 'MENTALIA', text: 'Tienes un aviso.', path: '/avisos', language: 'es', ...more });

describe('A notice that reaches the browser', () => {
  const told: unknown[] = [];
  beforeEach(() => {
    told.length = 0;
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        postMessage = (event: unknown) => void told.push(event);
        close = () => undefined;
      },
    );
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('{}')),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('a11y/S6 is shown without a sound, once for each notice', async () => {
    const { self, done } = aWorker();

    await showNotice(self, pushed());

    expect(done.shown).toMatchObject([
      {
        title: 'MENTALIA',
        options: { body: 'Tienes un aviso.', silent: true, tag: 'n1', lang: 'es', data: { path: '/avisos' } },
      },
    ]);
    expect(told).toEqual([{ kind: 'notice.changed' }]);
  });

  it('is only a number on the page for whoever looks at one of ours', async () => {
    const { self, done } = aWorker([{ url: `${origin}/chat`, visibilityState: 'visible' }]);

    await showNotice(self, pushed());

    expect(done.shown).toEqual([]);
    expect(told).toEqual([{ kind: 'notice.changed' }]);
  });

  it('is shown to them all the same when they asked for it at this moment', async () => {
    const { self, done } = aWorker([{ url: `${origin}/avisos/ajustes`, visibilityState: 'visible' }]);

    await showNotice(self, pushed({ isAskedNow: true }));

    expect(done.shown).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', 'hola'],
    ['a list', '[]'],
    ['words that are none', '{"title":7,"text":{}}'],
  ])('says only that there is one where it says %s', async (_what, text) => {
    const { self, done } = aWorker([], 'en-GB');

    await showNotice(self, text);

    expect(done.shown).toMatchObject([{ title: 'MENTALIA', options: { body: 'You have a notice.', data: { path: '/avisos' } } }]);
  });

  it('opens where it leads, in a page of its own, and is read then', async () => {
    const { self, done } = aWorker([{ url: `${origin}/chat`, visibilityState: 'visible' }]);

    await openNotice(self, { id: 'n1', path: '/despacho-legal/casos/1' });

    expect(done).toMatchObject({ opened: [`${origin}/despacho-legal/casos/1`], focused: [] });
    expect(fetch).toHaveBeenCalledWith('/api/user/notices/n1/read', { method: 'POST', credentials: 'same-origin' });
  });

  it('goes to the page that is there already', async () => {
    const { self, done } = aWorker([{ url: `${origin}/avisos`, visibilityState: 'hidden' }]);

    await openNotice(self, { id: 'n1', path: '/avisos' });

    expect(done).toMatchObject({ opened: [], focused: [`${origin}/avisos`] });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each(['https://mal.test/x', '//mal.test', '/\\mal.test', 'javascript:alert(1)', 7, undefined])(
    'never leads out of this installation: %s',
    async (path) => {
      const { self, done } = aWorker();

      await openNotice(self, { id: 'n1', path });

      expect(done.opened).toEqual([`${origin}/avisos`]);
    },
  );
});
