import type { ChatEnd, ChatModel } from '../contract.ts';
import { ModelCutShort, ModelFailed, ModelGarbled } from '../errors.ts';
import { askForEvents, createUpstream, type Timeouts } from './ask-for-events.ts';
import { readChunk } from './read-chunk.ts';

export type OpenAiCompatible = {
  id: string;
  /** Up to and including the version: `https://api.openai.com/v1`. */
  baseUrl: string;
  apiKey?: string;
  model: string;
  place: ChatModel['place'];
  timeouts?: Partial<Timeouts>;
};

/**
 * A chat model behind any server that speaks OpenAI's `POST /chat/completions` with `stream: true` (OpenAI, vLLM, Ollama, llama.cpp).
 *
 * A stream that ends without `[DONE]` but after a finish reason is whole; without both it was cut short.
 */
export function openaiCompatible({ id, baseUrl, apiKey, model, place, timeouts }: OpenAiCompatible): ChatModel {
  const upstream = createUpstream(id, timeouts);
  const url = `${baseUrl.replace(/\/+$/, '')}/chat/completions`;
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};

  return {
    id,
    place,
    async stream({ turns, maxTokens, temperature }, say, signal) {
      let reason: ChatEnd['reason'] | undefined;
      let usage: Omit<ChatEnd, 'reason'> = {};
      const body = {
        model,
        messages: turns,
        max_tokens: maxTokens,
        ...(temperature === undefined ? {} : { temperature }),
        stream: true,
        stream_options: { include_usage: true },
      };

      await askForEvents(
        upstream,
        { url, headers, body },
        ({ data }) => {
          if (data === '[DONE]') {
            reason ??= 'stop';
            return 'over';
          }
          const chunk = readChunk(data);
          if (!chunk) throw new ModelGarbled({ model: id });
          if (chunk.failed) throw new ModelFailed({ model: id });
          reason = chunk.finish ?? reason;
          usage = chunk.usage ?? usage;
          if (chunk.text === '') return 'nothing';
          say(chunk.text);
          return 'words';
        },
        signal,
      );
      if (!reason) throw new ModelCutShort({ model: id });
      return { reason, ...usage };
    },
  };
}
