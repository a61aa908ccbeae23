import { describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import { acceptedMessages, continuedMessages, mergeMessages } from '../core/known-messages.ts';
import { buildThread, lastTurn, openStep, wordsBeforeStep } from '../core/thread.ts';

const at = '2026-11-25T10:00:00.000Z';
const mine = (id: string, seq: number, content: string): Message => ({
  id,
  seq,
  senderType: 'user',
  content,
  metadata: {},
  createdAt: at,
});
const bot = (id: string, seq: number, content: string, metadata: Message['metadata'] = {}): Message => ({
  ...mine(id, seq, content),
  senderType: 'bot',
  metadata,
});
const step: StepView = {
  runId: 'r',
  protocolId: 'p',
  protocolTitle: 'Cómo estoy ahora',
  stepId: 'mood',
  position: 1,
  total: 4,
  question: '¿Cómo estás ahora, de 0 a 10?',
  input: { kind: 'scale', min: 0, max: 10, minLabel: 'Muy mal', maxLabel: 'Muy bien' },
  answers: [],
  moves: ['explain', 'skip'],
};

describe('What a conversation shows', () => {
  it('has the live words of a reply in its place', () => {
    const items = buildThread([mine('1', 1, 'Hola'), bot('2', 2, '', { generationId: 'g', status: 'running' })], [], {
      g: { generationId: 'g', seq: 2, text: 'Estoy aq', status: 'running', mode: 'model' },
    });

    expect(lastTurn(items)).toMatchObject({ text: 'Estoy aq', status: 'running', mode: 'model' });
  });

  it('trusts the stored end of a reply over a live one that never heard of it', () => {
    const items = buildThread([bot('2', 2, 'Completa.', { generationId: 'g', status: 'complete' })], [], {
      g: { generationId: 'g', seq: 0, text: '', status: 'running' },
    });

    expect(lastTurn(items)).toMatchObject({ text: 'Completa.', status: 'complete' });
  });

  it('shows a message on its way once, also when the server already lists it', () => {
    const outgoing = { clientMessageId: 'c', text: 'Hola', createdAt: at, state: 'sending' as const };

    expect(buildThread([], [outgoing], {})).toMatchObject([{ kind: 'mine', key: 'c', sending: 'sending' }]);
    expect(buildThread([{ ...mine('1', 1, 'Hola'), metadata: { clientMessageId: 'c' } }], [outgoing], {})).toHaveLength(1);
  });

  it('offers the step of the last turn, and only while nothing is on its way', () => {
    const items = buildThread([bot('2', 2, step.question, { step, status: 'complete' })], [], {});

    expect(openStep(items, false, [])).toEqual(step);
    expect(openStep(items, true, [])).toBeUndefined();
    expect(openStep(items, false, [{ clientMessageId: 'c', text: '7', createdAt: at, state: 'sending' }])).toBeUndefined();
  });

  it('does not say a question twice when its form asks it', () => {
    expect(wordsBeforeStep(`Seguimos.\n\n${step.question}`, step)).toBe('Seguimos.');
    expect(wordsBeforeStep(step.question, step)).toBe('');
    expect(wordsBeforeStep('Otra cosa.', step)).toBe('Otra cosa.');
  });
});

describe('Messages this page knows', () => {
  it('are joined once each and in order, whatever arrives first', () => {
    const joined = mergeMessages([mine('1', 1, 'a'), mine('3', 3, 'c')], [mine('2', 2, 'b'), mine('3', 3, 'c2')]);

    expect(joined.map(({ content }) => content)).toEqual(['a', 'b', 'c2']);
  });

  it('grow by the accepted message and its reply, which the server’s own later replace', () => {
    const known = [bot('0', 1, 'Hola')];
    const accepted = { messageId: 'm', generationId: 'g' };
    const added = acceptedMessages(known, accepted, { clientMessageId: 'c', text: 'Ey', createdAt: at });

    const joined = mergeMessages([...known, ...added], [mine('m', 2, 'Ey'), bot('b', 3, 'Sí', { generationId: 'g' })]);

    expect(added.map(({ seq, senderType }) => [seq, senderType])).toEqual([
      [2, 'user'],
      [3, 'bot'],
    ]);
    expect(joined.map(({ id }) => id)).toEqual(['0', 'm', 'b']);
    expect(acceptedMessages(joined, accepted, { clientMessageId: 'c', text: 'Ey', createdAt: at })).toEqual([]);
  });

  it('keep the words of a reply that goes on', () => {
    const [reply] = continuedMessages([bot('b', 2, '', { generationId: 'g', status: 'stopped' })], 'g', 'g2', 'Lo que dijo');

    expect(reply).toMatchObject({ content: 'Lo que dijo', metadata: { generationId: 'g2', status: 'running' } });
  });
});
