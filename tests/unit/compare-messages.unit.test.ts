import { describe, expect, it } from 'vitest';
import { compareMessages, type Found } from '../../scripts/faults/compare-messages.ts';

const sent = (n: number) => ({ conversationId: 'c', clientMessageId: `id-${n}`, text: `hola ${n}` });
const asked = (n: number): Found => ({ ...sent(n), seq: n * 2 - 1, senderType: 'user', status: undefined });
const replied = (n: number): Found => ({
  ...asked(n),
  clientMessageId: undefined,
  seq: n * 2,
  senderType: 'bot',
  status: 'complete',
});
const whole = [asked(1), replied(1), asked(2), replied(2)];
const well = { lost: 0, doubled: 0, changed: 0, gaps: 0, unanswered: 0, stillRunning: 0 };

describe('Counting what a fault cost', () => {
  it('finds nothing wrong when everything is there once, unacknowledged messages included', () => {
    expect(compareMessages([sent(1)], whole)).toEqual(well);
  });

  it('notices a lost message', () => {
    expect(compareMessages([sent(1), sent(2)], whole.slice(0, 2))).toEqual({ ...well, lost: 1 });
  });

  it('notices a message that is there twice', () => {
    const again = [
      { ...asked(2), seq: 5 },
      { ...replied(2), seq: 6 },
    ];

    expect(compareMessages([sent(1), sent(2)], [...whole, ...again])).toEqual({ ...well, doubled: 1 });
  });

  it('notices changed words, a gap in the numbers, a missing reply and one that never ends', () => {
    expect(compareMessages([sent(1)], [{ ...asked(1), text: 'adiós' }, replied(1)])).toEqual({ ...well, changed: 1 });
    expect(compareMessages([sent(2)], whole.slice(2))).toEqual({ ...well, gaps: 1 });
    expect(compareMessages([sent(1)], [asked(1)])).toEqual({ ...well, unanswered: 1 });
    expect(compareMessages([sent(1)], [asked(1), { ...replied(1), status: 'running' }])).toEqual({ ...well, stillRunning: 1 });
  });
});
