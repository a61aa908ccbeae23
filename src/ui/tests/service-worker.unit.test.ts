import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const origin = 'https://mentalia.test';
type Listener = (event: object) => void;

describe('A page that is opened while the server is in trouble', () => {
  const listeners = new Map<string, Listener>();
  const network = vi.fn<() => Promise<Response>>();
  let kept: Response | undefined;
  beforeEach(async () => {
    vi.useFakeTimers();
    vi.resetModules();
    kept = new Response('the frame that is kept');
    vi.stubGlobal('self', {
      location: { origin },
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    });
    vi.stubGlobal('caches', { open: async () => ({ match: async () => kept, put: async () => undefined }) });
    vi.stubGlobal('fetch', network);
    await import('../offline/worker/service-worker.ts');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    network.mockReset();
  });

  function opens(): Promise<Response> {
    return new Promise((resolve, reject) => {
      listeners.get('fetch')?.({
        request: { method: 'GET', mode: 'navigate', url: `${origin}/ayuda` },
        respondWith: (answer: Promise<Response>) => void answer.then(resolve, reject),
        waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
      });
    });
  }
  const textOf = async (answer: Promise<Response>) => (await answer).text();

  it('is the server’s own while it answers', async () => {
    network.mockImplementation(async () => new Response('from the server'));
    expect(await textOf(opens())).toBe('from the server');
  });

  it('is the one that was kept where something before it answers that it is broken', async () => {
    network.mockImplementation(async () => new Response('Bad gateway', { status: 502 }));
    expect(await textOf(opens())).toBe('the frame that is kept');
  });

  it('is the one that was kept where nothing answers in eight seconds', async () => {
    network.mockImplementation(() => new Promise(() => undefined));
    const answer = textOf(opens());
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toBe('the frame that is kept');
  });

  it('is what came, however broken, where nothing was kept', async () => {
    kept = undefined;
    network.mockImplementation(async () => new Response('Bad gateway', { status: 502 }));
    expect(await textOf(opens())).toBe('Bad gateway');
  });
});
