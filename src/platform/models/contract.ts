/** What a turn of a conversation looks like to any model. */
export type ChatTurn = { role: 'system' | 'user' | 'assistant'; content: string };

/** One piece of a model's answer; `finish` is the last. Tokens are the provider's own count, where it gives one. */
export type ChatPiece =
  | { kind: 'text'; text: string }
  | { kind: 'finish'; reason: 'stop' | 'length' | 'other'; promptTokens?: number; completionTokens?: number };

/** A chat model. `stream` yields pieces as they come and throws a declared error of `models/errors.ts`; aborting ends the upstream call. */
export type ChatModel = {
  id: string;
  /** Where the words are made: on this machine or at somebody else's. The page says it. */
  place: 'local' | 'remote';
  stream: (
    request: { turns: ChatTurn[]; maxTokens: number; temperature?: number },
    signal: AbortSignal,
  ) => AsyncIterable<ChatPiece>;
};
