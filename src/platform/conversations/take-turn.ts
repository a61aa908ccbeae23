import type { Outcome, StepAnswer, StepView } from '../dialogue/contract.ts';
import type { Run } from '../dialogue/core/protocol.ts';
import type { HelpLine } from '../safety/contract.ts';
import type { BrokenRule, MessageMetadata } from './contract.ts';
import type { ReplyWriter } from './reply-writer.ts';

/** What a bot needs to know to take its turn. `already` is what the reply had said before it was cut short. */
export type TurnRequest = {
  conversationId: string;
  personId: string;
  botSlug: string;
  /** The app in which the conversation is held: a person may be another there. */
  appContext: string | null;
  text: string;
  answer?: StepAnswer;
  run: Run | null;
  seq: number;
  already: string;
};

/**
 * How a turn ended. `run`: what to keep, `null` for none, absent for "as it was". `broken`: what a model's reply does not keep of how
 * the person reads. `cut` means that more was coming.
 */
export type TurnResult = {
  mode: NonNullable<MessageMetadata['mode']>;
  run?: Run | null;
  step: StepView | null;
  outcome: Outcome | null;
  helpLines?: HelpLine[];
  broken?: BrokenRule[];
  /** What a source wants to be told again. */
  memory?: Readonly<Record<string, string>>;
  cut?: { type: string; title: string; status: number };
};

/**
 * Writes one reply. It says its words to `reply` as they come and answers how it ended; aborting `signal` ends it soon, with
 * what was said so far. Conversations know no bots: whoever composes the program hands this in.
 */
export type TakeTurn = (
  request: TurnRequest,
  reply: Pick<ReplyWriter, 'say' | 'text'>,
  signal: AbortSignal,
) => Promise<TurnResult>;
