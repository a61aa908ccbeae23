import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRenewed } from '../session/keep-renewed.ts';

const minuteMs = 60_000;

describe('A page that somebody looks at', () => {
  let renewals: number;
  let stop: () => void;
  const isSeen = (visible: boolean) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    renewals = 0;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    vi.stubGlobal('fetch', async (url: string) => {
      if (url === '/api/auth/refresh') renewals += 1;
      return Response.json({});
    });
    // biome-ignore lint/suspicious/noDocumentCookie: what the server leaves is read from here
    document.cookie = 'mentalia_here=1; path=/';
    stop = keepRenewed();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    // biome-ignore lint/suspicious/noDocumentCookie: what the server leaves is read from here
    document.cookie = 'mentalia_here=; max-age=0; path=/';
  });

  async function passes(minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes; minute += 1) await vi.advanceTimersByTimeAsync(minuteMs);
  }

  it('a11y/P5 goes on with its session by itself, so that nobody is asked who stays (sec/S25)', async () => {
    isSeen(true);

    await passes(60);

    expect(renewals).toBe(12);
  });

  it('leaves its session alone while nobody can see it, and goes on at once when they come back (sec/S25)', async () => {
    isSeen(false);
    await passes(60);
    expect(renewals).toBe(0);

    isSeen(true);

    expect(renewals).toBe(1);
  });
});
