import type { Conversation } from '#platform/conversations/contract.ts';

/** The one thing Universe proposes now (a11y/A2), already decided; the page only words it. */
export type NextStep =
  | { kind: 'welcome'; href: string }
  | { kind: 'step'; href: string; conversation: Conversation; position: number; total: number }
  | { kind: 'resume'; href: string; conversation: Conversation }
  | { kind: 'start'; href: string };

/** The conversations in which a person has done something; one that was only opened holds nothing to go back to. */
export function begunConversations(conversations: readonly Conversation[]): Conversation[] {
  return conversations.filter(({ createdAt, updatedAt }) => updatedAt > createdAt);
}

/**
 * Chooses one next step: know the person first, then what was left half done, then what was last open, then a beginning.
 * `conversations` are begun ones, newest first.
 */
export function chooseNextStep(onboarded: boolean, conversations: readonly Conversation[]): NextStep {
  if (!onboarded) return { kind: 'welcome', href: '/bienvenida' };
  const half = conversations.find(({ progress }) => progress !== null);
  if (half?.progress) return { kind: 'step', href: conversationHref(half), conversation: half, ...half.progress };
  const last = conversations[0];
  if (last) return { kind: 'resume', href: conversationHref(last), conversation: last };
  return { kind: 'start', href: '/chat/blu-psicologa' };
}

/** What else can be continued, the next step aside: at most three, or the page stops being one step. */
export function continueCards(next: NextStep, conversations: readonly Conversation[]): Conversation[] {
  const shown = 'conversation' in next ? next.conversation.id : undefined;
  return conversations.filter(({ id }) => id !== shown).slice(0, 3);
}

export function conversationHref({ id }: Pick<Conversation, 'id'>): string {
  return `/chat/c/${id}`;
}
