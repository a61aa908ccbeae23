import type { ChatEnd } from '../contract.ts';

/** One event of Anthropic's stream, read: its words, why the answer ends, token counts, or its failure by name. */
export type AnthropicEvent = {
  text: string;
  reason: ChatEnd['reason'] | null;
  usage: Omit<ChatEnd, 'reason'>;
  isOver: boolean;
  failure: string | null;
};

type Wire = {
  type?: unknown;
  delta?: { type?: unknown; text?: unknown; stop_reason?: unknown };
  usage?: { output_tokens?: unknown };
  message?: { usage?: { input_tokens?: unknown } };
  error?: { type?: unknown };
};

/** Reads the `data:` of one event, `null` when it is unreadable. Kinds that are not known yet say nothing and do no harm. */
export function readAnthropicEvent(data: string): AnthropicEvent | null {
  const wire = parse(data);
  if (!wire || typeof wire.type !== 'string') return null;
  const isWords = wire.type === 'content_block_delta' && wire.delta?.type === 'text_delta';
  return {
    text: isWords && typeof wire.delta?.text === 'string' ? wire.delta.text : '',
    reason: wire.type === 'message_delta' ? reasonOf(wire.delta?.stop_reason) : null,
    usage: {
      ...count('promptTokens', wire.message?.usage?.input_tokens),
      ...count('completionTokens', wire.type === 'message_delta' ? wire.usage?.output_tokens : undefined),
    },
    isOver: wire.type === 'message_stop',
    failure: wire.type === 'error' ? String(wire.error?.type ?? 'error') : null,
  };
}

function parse(data: string): Wire | null {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function reasonOf(reason: unknown): ChatEnd['reason'] | null {
  if (typeof reason !== 'string') return null;
  if (reason === 'end_turn' || reason === 'stop_sequence') return 'stop';
  return reason === 'max_tokens' ? 'length' : 'other';
}

function count(name: string, value: unknown): Record<string, number> {
  return typeof value === 'number' ? { [name]: value } : {};
}
