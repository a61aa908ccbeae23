import { describe, expect, it } from 'vitest';
import { createInTurn } from '../password/in-turn.ts';
import { createRecent } from '../session/recent.ts';

describe('Remembering what strangers send', () => {
  it('never keeps more than it was made for, and forgets what was used longest ago', () => {
    const recent = createRecent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.get('a');
    recent.set('c', 3);

    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });
});

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
