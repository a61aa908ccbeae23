import { describe, expect, it } from 'vitest';
import type { Conversation } from '#platform/conversations/contract.ts';
import { begunConversations, chooseNextStep, continueCards } from '../core/next-step.ts';

function conversation(id: string, part: Partial<Conversation> = {}): Conversation {
  return {
    id,
    botSlug: 'blu-psicologa',
    title: null,
    createdAt: '2026-11-24T10:00:00.000Z',
    updatedAt: '2026-11-24T11:00:00.000Z',
    progress: null,
    ...part,
  };
}

describe('a11y/A2 The one next step of the home', () => {
  it('asks a new person how they function before anything else', () => {
    expect(chooseNextStep(false, [conversation('a')])).toEqual({ kind: 'welcome', href: '/bienvenida' });
  });

  it('goes back to the newest step left half done, even when something else was open later', () => {
    const half = conversation('b', { progress: { position: 3, total: 5 } });

    const next = chooseNextStep(true, [conversation('a'), half, conversation('c', { progress: { position: 1, total: 4 } })]);

    expect(next).toMatchObject({ kind: 'step', href: '/chat/c/b', position: 3, total: 5 });
  });

  it('goes back to the last conversation when no step is half done', () => {
    expect(chooseNextStep(true, [conversation('a'), conversation('b')])).toMatchObject({ kind: 'resume', href: '/chat/c/a' });
  });

  it('proposes a beginning to who has done nothing yet', () => {
    expect(chooseNextStep(true, [])).toEqual({ kind: 'start', href: '/chat/blu-psicologa' });
  });
});

describe('a11y/A4 What can be continued', () => {
  it('leaves out the conversation that is already the next step, and shows three at most', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => conversation(id));

    const cards = continueCards(chooseNextStep(true, all), all);

    expect(cards.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  it('does not count a conversation that was opened and never used', () => {
    const opened = conversation('a', { updatedAt: '2026-11-24T10:00:00.000Z' });

    expect(begunConversations([opened, conversation('b')]).map(({ id }) => id)).toEqual(['b']);
  });
});
