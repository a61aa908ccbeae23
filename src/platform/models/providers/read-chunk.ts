import type { ChatEnd } from '../contract.ts';

/** One frame of an OpenAI-compatible stream, read: its words, its end, its token count or its failure; `null` is unreadable. */
export type Chunk = {
  text: string;
  finish: ChatEnd['reason'] | null;
  usage: { promptTokens?: number; completionTokens?: number } | null;
  failed: boolean;
};

type Wire = {
  choices?: { delta?: { content?: unknown }; finish_reason?: unknown }[];
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null;
  error?: unknown;
};

/** Reads the `data:` of one frame. Servers differ in what they leave out, so every field may be missing. */
export function readChunk(data: string): Chunk | null {
  const wire = parse(data);
  if (!wire) return null;

  const choice = Array.isArray(wire.choices) ? wire.choices[0] : undefined;
  const content = choice?.delta?.content;
  return {
    text: typeof content === 'string' ? content : '',
    finish: finishReason(choice?.finish_reason),
    usage: wire.usage
      ? { ...count('promptTokens', wire.usage.prompt_tokens), ...count('completionTokens', wire.usage.completion_tokens) }
      : null,
    failed: wire.error !== undefined && wire.error !== null,
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

function finishReason(reason: unknown): Chunk['finish'] {
  if (typeof reason !== 'string') return null;
  return reason === 'stop' || reason === 'length' ? reason : 'other';
}

function count(name: string, value: unknown): Record<string, number> {
  return typeof value === 'number' ? { [name]: value } : {};
}
