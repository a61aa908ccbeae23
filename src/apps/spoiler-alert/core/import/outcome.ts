import type { Chat } from '../chat.ts';

/** First and last day of a chat, in one reading of its dates: local times, `null` where it makes no date. */
export type Span = { first: string | null; last: string | null };

/** A chat, or what a person has to say first. */
export type Outcome =
  /** `ambiguous`: lines whose date alone reads both ways, where a person had to say which; else 0. */
  | { outcome: 'chat'; chat: Chat; ambiguous: number }
  /** `examples` are dates as they stand there. Nobody's words. */
  | { outcome: 'which-date'; examples: string[]; ambiguous: number; ifDayFirst: Span; ifMonthFirst: Span }
  /** Several chats: the call comes again with the place of one of these, from 0, as `pick`. */
  | { outcome: 'choose'; names: string[] };

export type Asked = {
  dateOrder?: 'day-first' | 'month-first';
  pick?: number;
  /** Minutes that local time is ahead of UTC at a moment, for exports that tell moments alone. Without it their time is UTC. */
  minutesAhead?: (moment: number) => number;
};
