import { describe, expect, it } from 'vitest';
import { createInTurn } from '../password/in-turn.ts';

describe('Waiting in line', () => {
  it('serves those of one line one after another, and other lines meanwhile', async () => {
    const inTurn = createInTurn();
    const told: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = inTurn('ana', async () => {
      await gate.promise;
      told.push('first');
    });
    const second = inTurn('ana', async () => {
      told.push('second');
    });
    await inTurn('leo', async () => {
      told.push('other');
    });
    gate.resolve();
    await Promise.all([first, second]);

    expect(told).toEqual(['other', 'first', 'second']);
  });

  it('lets the next one in when the one before failed', async () => {
    const inTurn = createInTurn();
    const failing = inTurn('ana', () => Promise.reject(new Error('no')));
    const next = inTurn('ana', async () => 'served');

    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('served');
  });
});
