import { describe, expect, it } from 'vitest';
import { addOutgoing, isWorthRetrying, markOutgoing, nextToSend, wakeOutbox, withoutOutgoing } from '../core/outbox.ts';

const message = (clientMessageId: string) => ({
  clientMessageId,
  text: `texto ${clientMessageId}`,
  createdAt: '2026-11-25T10:00:00.000Z',
});

describe('Messages on their way', () => {
  it('leave one at a time, in the order they were written', () => {
    const two = addOutgoing(addOutgoing([], message('a')), message('b'));

    expect(nextToSend(two, false)?.clientMessageId).toBe('a');
    expect(nextToSend(markOutgoing(two, 'a', 'sending'), false)).toBeUndefined();
    expect(nextToSend(withoutOutgoing(two, 'a'), false)?.clientMessageId).toBe('b');
  });

  it('wait while a reply is being written', () => {
    expect(nextToSend(addOutgoing([], message('a')), true)).toBeUndefined();
  });

  it('hold the ones behind while the first waits for the network', () => {
    const two = markOutgoing(addOutgoing(addOutgoing([], message('a')), message('b')), 'a', 'waiting');

    expect(nextToSend(two, false)).toBeUndefined();
    expect(nextToSend(wakeOutbox(two), false)?.clientMessageId).toBe('a');
  });

  it('are one message when the same is sent twice', () => {
    expect(addOutgoing(addOutgoing([], message('a')), message('a'))).toHaveLength(1);
  });

  it('are tried again only when nothing has to change for it to work', () => {
    expect([0, 502, 503, 504].every(isWorthRetrying)).toBe(true);
    expect([400, 401, 404, 413, 422, 429, 500].some(isWorthRetrying)).toBe(false);
  });
});
