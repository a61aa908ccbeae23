import { describe, expect, it } from 'vitest';
import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { begunConversations, continueCards, nextSteps, stepsFrom } from '../core/next-step.ts';

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
function bot(slug: string, protocols: BotSummary['protocols']): BotSummary {
  const said = { description: '', disclaimer: '', summary: '' };
  return { slug, name: slug, category: 'salud-mental', icon: 'star', home: null, ...said, mode: 'guided', protocols };
}
const checkIn = { id: 'check-in', title: 'Cómo estoy ahora', minutes: 10 };
const record = { id: 'thought-record', title: 'Registro de pensamiento', minutes: 12 };
const split = { id: 'break-down', title: 'Desmenuzar una tarea', minutes: 4 };
const bots = [bot('blu-psicologa', [checkIn]), bot('gerencia-ia', [split])];
const onboarded = true;
const kinds = (steps: readonly { kind: string; href: string }[]) => steps.map(({ kind, href }) => `${kind} ${href}`);

describe('a11y/A2 The one next step of the home', () => {
  it('asks a new person how they function before anything else', () => {
    const [first] = nextSteps({ onboarded: false, conversations: [conversation('a')], bots });

    expect(first).toMatchObject({ kind: 'welcome', href: '/bienvenida' });
  });

  it('goes back to the newest step left half done, even when something else was open later', () => {
    const conversations = [
      conversation('a'),
      conversation('b', { progress: { position: 3, total: 5, protocolId: 'check-in' } }),
      conversation('c', { progress: { position: 1, total: 4, protocolId: 'check-in' } }),
    ];

    const steps = nextSteps({ onboarded, conversations, bots });

    expect(steps[0]).toMatchObject({ kind: 'step', href: '/chat/c/b', position: 3, total: 5 });
    expect(kinds(steps)).toEqual(['step /chat/c/b', 'step /chat/c/c', 'resume /chat/c/a', 'start /chat/gerencia-ia']);
  });

  it('goes back to the last conversation when no step is half done', () => {
    const [first] = nextSteps({ onboarded, conversations: [conversation('a'), conversation('b')], bots });

    expect(first).toMatchObject({ kind: 'resume', href: '/chat/c/a' });
  });

  it('proposes none of the many that are at home in an app of theirs', () => {
    const many = ['uno', 'dos'].map((slug) => ({ ...bot(slug, [record]), home: 'despacho-legal' }));

    expect(kinds(nextSteps({ onboarded, conversations: [], bots: [...many, bot('blu-psicologa', [record])] }))).toEqual([
      'start /chat/blu-psicologa',
    ]);
  });

  it('proposes a beginning to who has done nothing yet, by the name and the minutes of its shortest exercise', () => {
    const blu = bot('blu-psicologa', [record, checkIn]);

    expect(nextSteps({ onboarded, conversations: [], bots: [blu] })).toEqual([
      { kind: 'start', href: '/chat/blu-psicologa', botSlug: 'blu-psicologa', title: 'Cómo estoy ahora', minutes: 10 },
    ]);
  });

  it('always proposes something, even when nothing could be read', () => {
    expect(kinds(nextSteps({ onboarded, conversations: [], bots: [] }))).toEqual(['chat /chat']);
  });

  it('begins with what is nearest to its end on a day of little energy', () => {
    const conversations = [
      conversation('a', { progress: { position: 2, total: 9, protocolId: 'check-in' } }),
      conversation('b', { progress: { position: 4, total: 5, protocolId: 'check-in' } }),
    ];

    expect(nextSteps({ onboarded, conversations, bots })[0]).toMatchObject({ href: '/chat/c/a' });
    expect(nextSteps({ onboarded, conversations, bots, isTired: true })[0]).toMatchObject({ href: '/chat/c/b' });
  });

  it('goes around through everything that can be done, and comes back to the first', () => {
    const steps = nextSteps({ onboarded, conversations: [conversation('a')], bots: [...bots, bot('otro', [])] });

    expect([0, 1, 2, 3].map((at) => stepsFrom(steps, at % steps.length, 1)[0]?.href)).toEqual([
      '/chat/c/a',
      '/chat/gerencia-ia',
      '/chat/otro',
      '/chat/c/a',
    ]);
    expect(stepsFrom(steps, 2, 3).map(({ href }) => href)).toEqual(['/chat/otro', '/chat/c/a', '/chat/gerencia-ia']);
    expect(stepsFrom(steps, 0, 9)).toHaveLength(3);
  });
});

describe('a11y/A5 The minutes of a next step', () => {
  const half = (part: Partial<Conversation>) => [
    conversation('a', { progress: { position: 3, total: 5, protocolId: 'check-in' }, ...part }),
  ];

  it('are the part of its exercise that is left', () => {
    expect(nextSteps({ onboarded, conversations: half({}), bots })[0].minutes).toBe(6);
  });

  it('are those of the exercise under way where a bot has several', () => {
    const several = [bot('blu-psicologa', [checkIn, record])];
    const progress = { position: 3, total: 5, protocolId: 'thought-record' };

    expect(nextSteps({ onboarded, conversations: half({ progress }), bots: several })[0].minutes).toBe(7);
  });

  it('are never guessed', () => {
    const other = [bot('blu-psicologa', [record])];

    expect(nextSteps({ onboarded, conversations: half({}), bots: other })[0].minutes).toBeUndefined();
    expect(nextSteps({ onboarded, conversations: half({}), bots: [] })[0].minutes).toBeUndefined();
  });

  it('are never less than one', () => {
    const last = half({ botSlug: 'gerencia-ia', progress: { position: 12, total: 12, protocolId: 'break-down' } });

    expect(nextSteps({ onboarded, conversations: last, bots })[0].minutes).toBe(1);
  });
});

describe('a11y/A4 What can be continued', () => {
  it('leaves out the conversation that is already the next step', () => {
    const all = ['a', 'b', 'c'].map((id) => conversation(id));
    const [first] = nextSteps({ onboarded, conversations: all, bots });

    expect(continueCards([first], all).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('does not count a conversation that was opened and never used', () => {
    const opened = conversation('a', { updatedAt: '2026-11-24T10:00:00.000Z' });

    expect(begunConversations([opened, conversation('b')]).map(({ id }) => id)).toEqual(['b']);
  });
});
