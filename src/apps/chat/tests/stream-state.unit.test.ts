import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '#platform/conversations/contract.ts';
import { beginAgain, expectReply, noReplies, readEvent, type StreamState } from '../core/stream-state.ts';

const id = 'g1';
const delta = (seq: number, text: string, generationId = id): StreamEvent => ({
  event: 'delta',
  data: { generationId, seq, text },
});
const sync = (seq: number, text: string, generationId = id): StreamEvent => ({
  event: 'sync',
  data: { generationId, seq, text },
});
const done = (seq: number, status: 'complete' | 'stopped' | 'interrupted' = 'complete', generationId = id): StreamEvent => ({
  event: 'done',
  data: { generationId, seq, status, messageId: 'm1' },
});
const read = (events: StreamEvent[], from: StreamState = expectReply(noReplies, id)) => events.reduce(readEvent, from);

describe('Reading a reply while it is written', () => {
  it('joins the pieces in order and knows how it ended', () => {
    const state = read([delta(1, 'Ho'), delta(2, 'la'), done(3)]);

    expect(state.replies[id]).toMatchObject({ text: 'Hola', status: 'complete', messageId: 'm1' });
  });

  it('reads a piece that comes twice only once', () => {
    const state = read([delta(1, 'Ho'), delta(1, 'Ho'), delta(2, 'la'), delta(2, 'la'), delta(1, 'Ho')]);

    expect(state.replies[id]?.text).toBe('Hola');
    expect(state.needsSync).toBe(false);
  });

  it('asks for the whole text when a piece is missing, and adds nothing in its place', () => {
    const state = read([delta(1, 'Ho'), delta(3, '!')]);

    expect(state.needsSync).toBe(true);
    expect(state.replies[id]?.text).toBe('Ho');
  });

  it('goes on from the whole text once it has come', () => {
    const lost = read([delta(1, 'Ho'), delta(3, '!')]);

    const mended = read([sync(3, 'Hola!'), delta(4, ' Sigo.')], beginAgain(lost));

    expect(mended.needsSync).toBe(false);
    expect(mended.replies[id]?.text).toBe('Hola! Sigo.');
  });

  it('ignores an older whole text than the one it has', () => {
    const state = read([delta(1, 'a'), delta(2, 'b'), delta(3, 'c'), sync(2, 'ab')]);

    expect(state.replies[id]).toMatchObject({ text: 'abc', seq: 3 });
  });

  it('takes what a server that began again has kept, because a continuation follows that', () => {
    const state = read([delta(1, 'a'), delta(2, 'b'), sync(0, 'a'), done(1, 'interrupted')]);

    expect(state.replies[id]).toMatchObject({ text: 'a', status: 'interrupted' });
  });

  it('reads a reply that was rebuilt from the database, gaps in its numbers included', () => {
    const rebuilt: StreamEvent[] = [
      sync(1_000_000, 'Hola'),
      { event: 'step', data: { generationId: id, seq: 1_000_002, step: null, outcome: null } },
      done(1_000_003),
    ];

    const state = read(rebuilt, noReplies);

    expect(state).toMatchObject({ needsSync: false, latestId: id });
    expect(state.replies[id]).toMatchObject({ text: 'Hola', status: 'complete', step: null });
  });

  it('believes an end although something before it is missing, and asks for the missing words', () => {
    const state = read([delta(1, 'Ho'), done(9)]);

    expect(state.replies[id]?.status).toBe('complete');
    expect(state.needsSync).toBe(true);
    expect(read([sync(1_000_000, 'Hola')], beginAgain(state)).replies[id]).toMatchObject({ text: 'Hola', status: 'complete' });
  });
});

describe('Replies that the page does not know yet', () => {
  it('are held until the request that opened them is answered', () => {
    const early = read([delta(1, 'Ho'), delta(2, 'la')], noReplies);

    expect(early.replies).toEqual({});
    expect(expectReply(early, id).replies[id]?.text).toBe('Hola');
    expect(expectReply(early, id).held).toEqual([]);
  });

  it('begin with a whole text when they are somebody else’s', () => {
    const state = read([delta(2, 'la'), sync(2, 'Hola'), delta(3, '.')], noReplies);

    expect(state.replies[id]?.text).toBe('Hola.');
  });

  it('never pile up without end', () => {
    const state = read(
      Array.from({ length: 700 }, (_, seq) => delta(seq + 1, 'x')),
      noReplies,
    );

    expect(state.held.length).toBeLessThanOrEqual(500);
    expect(state.needsSync).toBe(true);
  });

  it('do not disturb each other', () => {
    const both = expectReply(expectReply(noReplies, 'g1'), 'g2');

    const state = read([delta(1, 'a'), delta(1, 'b', 'g2'), delta(2, 'a'), done(2, 'complete', 'g2')], both);

    expect(state.replies.g1).toMatchObject({ text: 'aa', status: 'running' });
    expect(state.replies.g2).toMatchObject({ text: 'b', status: 'complete' });
  });
});

describe('Any way a connection may behave', () => {
  const pieces = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 });

  it('gives the whole text when every piece comes at least once in order, with any repetitions between', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 30 }), (texts, echoes) => {
        const sent = texts.map((text, index) => delta(index + 1, text));
        const withEchoes = sent.flatMap((event, index) => [
          event,
          ...echoes.filter((n) => n % sent.length === index).map((n) => sent[n % (index + 1)] as StreamEvent),
        ]);

        const state = read(withEchoes);

        expect(state.replies[id]?.text).toBe(texts.join(''));
        expect(state.needsSync).toBe(false);
      }),
    );
  });

  it('never shows words out of order: what is shown always begins the whole text', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 60 }), (texts, order) => {
        const whole = texts.join('');
        const sent = texts.map((text, index) => delta(index + 1, text));

        const state = read(order.map((n) => sent[n % sent.length] as StreamEvent));

        expect(whole.startsWith(state.replies[id]?.text ?? '')).toBe(true);
      }),
    );
  });

  it('recovers the whole text after losing any pieces, by one sync', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.boolean(), { maxLength: 20 }), fc.nat(), (texts, lost, cut) => {
        const at = cut % (texts.length + 1);
        const sent = texts.map((text, index) => delta(index + 1, text)).filter((_, index) => !lost[index]);
        const heard = sent.filter(({ data }) => data.seq <= at);

        const later = beginAgain(read(heard));
        const state = read(
          [
            sync(at, texts.slice(0, at).join('')),
            ...texts.slice(at).map((text, index) => delta(at + index + 1, text)),
            done(texts.length + 1),
          ],
          later,
        );

        expect(state.replies[id]).toMatchObject({ text: texts.join(''), status: 'complete' });
      }),
    );
  });
});
