import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSignServer, main, openSigns } from './open-signs.tsx';

let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** Answers what is asked for the choices only when it is let go, as it stood when it was asked: the network was slow. */
function slowChoices(): () => void {
  const answer = globalThis.fetch;
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const answered = answer(url, init);
    const isReading = url === '/api/sign-link/choices' && (init.method ?? 'GET') === 'GET';
    if (isReading) await promise;
    init.signal?.throwIfAborted();
    return answered;
  });
  return resolve;
}

describe('Choosing a sign language before it was read which one was chosen before', () => {
  it('stays with what the person chose last, whatever arrives late', async () => {
    const server = aSignServer({ language: 'lsm' });
    const arrives = slowChoices();
    leave = await openSigns('', 'Deletrear en LSM');
    const lse = await vi.waitFor(
      () => document.querySelectorAll<HTMLInputElement>('main .sign-bar input')[1] ?? expect.fail('there is no choice yet'),
    );

    lse.click();
    await vi.waitFor(() => expect(server.choices().language).toBe('lse'));
    arrives();

    await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe('Deletrear en LSE'));
    // What arrived late is drawn by then, if it counts.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    expect(document.querySelector('main h1')?.textContent).toBe('Deletrear en LSE');
    expect(main()).not.toContain('Deletrear en LSM');
  });
});
