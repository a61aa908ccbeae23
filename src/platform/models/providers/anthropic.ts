import type { ChatEnd, ChatModel, ChatRequest, ChatTurn } from '../contract.ts';
import { ModelBusy, ModelCutShort, ModelFailed, ModelGarbled } from '../errors.ts';
import { askForEvents, createUpstream, type Timeouts } from './ask-for-events.ts';
import { type AnthropicEvent, readAnthropicEvent } from './read-anthropic-event.ts';

export type Anthropic = {
  id: string;
  /** Up to and including the version: `https://api.anthropic.com/v1`. */
  baseUrl: string;
  apiKey: string;
  model: string;
  place: ChatModel['place'];
  timeouts?: Partial<Timeouts>;
};

/** The version of the protocol that is spoken here, sent with each call as its documentation asks. */
const protocolVersion = '2023-06-01';

/**
 * A chat model behind Anthropic's `POST /messages` with `stream: true`.
 *
 * Each event names itself; the answer is whole after `message_stop`, or after a stop reason when the stream just ends.
 */
export function anthropic({ id, baseUrl, apiKey, model, place, timeouts }: Anthropic): ChatModel {
  const upstream = createUpstream(id, timeouts);
  const url = `${baseUrl.replace(/\/+$/, '')}/messages`;
  const headers = { 'x-api-key': apiKey, 'anthropic-version': protocolVersion };

  return {
    id,
    place,
    async stream(request, say, signal) {
      let reason: ChatEnd['reason'] | undefined;
      const usage: Omit<ChatEnd, 'reason'> = {};

      await askForEvents(
        upstream,
        { url, headers, body: bodyOf(model, request) },
        ({ data }) => {
          const event = readAnthropicEvent(data);
          if (!event) throw new ModelGarbled({ model: id });
          if (event.failure) throw failureOf(id, event);
          reason = event.reason ?? reason;
          Object.assign(usage, event.usage);
          if (event.isOver) {
            reason ??= 'stop';
            return 'over';
          }
          if (event.text === '') return 'nothing';
          say(event.text);
          return 'words';
        },
        signal,
      );
      if (!reason) throw new ModelCutShort({ model: id });
      return { reason, ...usage };
    },
  };
}

/** An overload in the middle of a stream is the same as one before it; every other error is a failure of theirs. */
function failureOf(model: string, { failure }: AnthropicEvent): Error {
  return failure === 'overloaded_error' || failure === 'rate_limit_error' ? new ModelBusy({ model }) : new ModelFailed({ model });
}

function bodyOf(model: string, { turns, maxTokens, temperature }: ChatRequest): object {
  const { system, messages } = splitTurns(turns);
  return {
    model,
    max_tokens: maxTokens,
    ...(system === '' ? {} : { system }),
    messages,
    ...(temperature === undefined ? {} : { temperature }),
    stream: true,
  };
}

/**
 * What is said to the model apart, and the conversation itself. The protocol wants a person to speak first and no turn
 * without words: what a bot said before anybody spoke is told as part of the instructions.
 */
function splitTurns(turns: ChatTurn[]): { system: string; messages: ChatTurn[] } {
  const spoken = turns.filter(({ content }) => content.trim() !== '');
  const said = spoken.filter(({ role }) => role !== 'system');
  const begins = said.findIndex(({ role }) => role === 'user');
  const opening = said.slice(0, Math.max(begins, 0)).map(({ content }) => `(${content})`);
  const system = spoken.filter(({ role }) => role === 'system').map(({ content }) => content);
  return { system: [...system, ...opening].join('\n\n'), messages: said.slice(Math.max(begins, 0)) };
}
