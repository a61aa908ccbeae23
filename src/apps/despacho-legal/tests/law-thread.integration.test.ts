import { describe, expect, it } from 'vitest';
import type { Law } from '../core/law/law.ts';
import { LawsNotReady } from '../laws/contract.ts';
import type { DeskQuestion } from '../server/laws/ask-desk.ts';
import { startLawThread } from '../server/laws/start-law-thread.ts';
import { someLaws } from './some-laws.ts';

async function* of(laws: readonly Law[]): AsyncGenerator<Law> {
  yield* laws;
}
const question: DeskQuestion = { about: 'law', question: 'Me han despedido', country: 'ES' };

describe('The thread that holds the laws', () => {
  it('counts the laws that it was given, and says what they take', async () => {
    let given = 0;
    const thread = await startLawThread(of(someLaws), () => {
      given += 1;
    });

    expect(given).toBe(someLaws.length);
    expect(thread.made.bytes).toBeGreaterThan(0);
    expect(await thread.ask(question)).toMatchObject({ about: 'law', answer: { outcome: 'answer', country: 'ES' } });
    thread.end();
  });

  it('answers what it was asked before it ends, and nothing after', async () => {
    const thread = await startLawThread(of(someLaws), () => undefined);
    const asked = Array.from({ length: 20 }, () => thread.ask(question));

    thread.end();

    expect((await Promise.all(asked)).every(({ about }) => about === 'law')).toBe(true);
    expect(thread.isGone()).toBe(true);
    await expect(thread.ask(question)).rejects.toThrow(LawsNotReady);
  });

  it('goes on after a question that fails, without a word of it', async () => {
    const thread = await startLawThread(of(someLaws), () => undefined);

    const failing = thread.ask({ about: 'law', question: { secret: 'zapatería' } } as unknown as DeskQuestion);

    await expect(failing).rejects.toThrow(/^A question about laws failed: \w+$/);
    expect((await thread.ask(question)).about).toBe('law');
    thread.end();
  });

  it('is not left behind where laws cannot be read', async () => {
    const broken = (async function* (): AsyncGenerator<Law> {
      yield* someLaws;
      throw new Error('The database is gone');
    })();

    await expect(startLawThread(broken, () => undefined)).rejects.toThrow('The database is gone');
  });
});
