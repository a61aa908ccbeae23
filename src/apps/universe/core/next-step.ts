import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';

const welcomeMinutes = 3;

/** One thing Universe can propose now, already decided; the page only words it. `minutes`: what is left of it, where that is known. */
export type NextStep = { href: string; minutes?: number } & (
  | { kind: 'welcome' }
  | { kind: 'step'; conversation: Conversation; position: number; total: number }
  | { kind: 'resume'; conversation: Conversation }
  | { kind: 'start'; botSlug: string; title?: string }
  | { kind: 'chat' }
);

type Known = {
  onboarded: boolean;
  /** Begun ones, the last used first. */
  conversations: readonly Conversation[];
  bots: readonly BotSummary[];
  /** Today the person has little energy: what is nearest to its end comes first. */
  isTired?: boolean;
};

/** The conversations in which a person has done something; one that was only opened holds nothing to go back to. */
export function begunConversations(conversations: readonly Conversation[]): Conversation[] {
  return conversations.filter(({ createdAt, updatedAt }) => updatedAt > createdAt);
}

/**
 * What can be done next, the best first (a11y/A2): know the person, then what was left half done, then what was last open, then
 * a beginning with each bot that waits for one and has a place of its own. There is always something: where nothing is known, the chat.
 */
export function nextSteps({ onboarded, conversations, bots, isTired = false }: Known): [NextStep, ...NextStep[]] {
  const half = conversations.flatMap((conversation) => halfDone(conversation, bots) ?? []);
  if (isTired) half.sort((a, b) => stepsLeft(a) - stepsLeft(b));
  const last = conversations.find(({ progress }) => progress === null);
  const busy = new Set([...half, ...(last ? [{ conversation: last }] : [])].map(({ conversation }) => conversation.botSlug));
  const idle = bots.filter(({ slug, home }) => home === null && !busy.has(slug)).map(beginning);
  if (isTired) idle.sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
  const [first, ...others]: NextStep[] = [
    ...(onboarded ? [] : [{ kind: 'welcome' as const, href: '/bienvenida', minutes: welcomeMinutes }]),
    ...half,
    ...(last ? [{ kind: 'resume' as const, href: conversationHref(last), conversation: last }] : []),
    ...idle,
  ];
  return [first ?? { kind: 'chat', href: '/chat' }, ...others];
}

/** So many steps as the page proposes at once, from the one at `at` on and around. */
export function stepsFrom(steps: readonly NextStep[], at: number, count: number): NextStep[] {
  const some = Math.min(count, steps.length);
  return Array.from({ length: some }, (_, index) => steps[(at + index) % steps.length]).flatMap((step) => step ?? []);
}

/** What else can be continued: what is proposed above is not told twice. */
export function continueCards(shown: readonly NextStep[], conversations: readonly Conversation[]): Conversation[] {
  const above = new Set(shown.map((step) => ('conversation' in step ? step.conversation.id : undefined)));
  return conversations.filter(({ id }) => !above.has(id));
}

export function conversationHref({ id }: Pick<Conversation, 'id'>): string {
  return `/chat/c/${id}`;
}

type HalfDone = Extract<NextStep, { kind: 'step' }>;

function halfDone(conversation: Conversation, bots: readonly BotSummary[]): HalfDone | undefined {
  const { progress } = conversation;
  if (!progress) return undefined;
  return {
    kind: 'step',
    href: conversationHref(conversation),
    conversation,
    position: progress.position,
    total: progress.total,
    minutes: minutesLeft(conversation, bots),
  };
}

function beginning({ slug, protocols }: BotSummary): Extract<NextStep, { kind: 'start' }> {
  const [shortest] = [...protocols].sort((a, b) => a.minutes - b.minutes);
  return { kind: 'start', href: `/chat/${slug}`, botSlug: slug, title: shortest?.title, minutes: shortest?.minutes };
}

/** The part of an exercise's minutes that its remaining steps are; for one that is not installed nobody is told a figure. */
function minutesLeft({ botSlug, progress }: Conversation, bots: readonly BotSummary[]): number | undefined {
  const protocols = bots.find(({ slug }) => slug === botSlug)?.protocols ?? [];
  const protocol = protocols.find(({ id }) => id === progress?.protocolId);
  if (!protocol || !progress) return undefined;
  return Math.max(1, Math.round((protocol.minutes * (progress.total - progress.position + 1)) / progress.total));
}

function stepsLeft({ position, total }: HalfDone): number {
  return total - position;
}
