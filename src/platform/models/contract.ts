/** What a turn of a conversation looks like to any model. */
export type ChatTurn = { role: 'system' | 'user' | 'assistant'; content: string };

/** What a model is asked: the turns, oldest first, and how long its answer may be. */
export type ChatRequest = { turns: ChatTurn[]; maxTokens: number; temperature?: number };

/** How an answer ended. Tokens are the provider's own count, where it gives one. */
export type ChatEnd = { reason: 'stop' | 'length' | 'other'; promptTokens?: number; completionTokens?: number };

/** A chat model. */
export type ChatModel = {
  id: string;
  /** Where the words are made: on this machine or at somebody else's. The page says it. */
  place: 'local' | 'remote';
  /**
   * Hands each piece of the answer to `say` as it comes and resolves with how it ended. It throws a declared error of
   * `models/errors.ts`, or what `signal` was aborted with; either way the call upstream has ended.
   *
   * Words arrive by a plain call and not through an iterator: with hundreds of replies at once the waiting between pieces
   * cost more than the pieces.
   */
  stream(request: ChatRequest, say: (text: string) => void, signal: AbortSignal): Promise<ChatEnd>;
};
