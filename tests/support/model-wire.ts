/** How a provider's server writes what it says: enough for one suite to test every provider. */
export type ModelWire = {
  /** What comes before the first word. */
  opening: string;
  frame(text: string): string;
  /** Says why the answer ends. */
  finish(reason?: 'stop' | 'length'): string;
  done: string;
  /** The same ending with the counts of tokens. */
  finishWithUsage(prompt: number, completion: number): string;
  /** An error in the middle of a stream. */
  failure: string;
};

const event = (body: { type: string } & Record<string, unknown>): string =>
  `event: ${body.type}\ndata: ${JSON.stringify(body)}\n\n`;

export const anthropicWire: ModelWire = {
  opening:
    event({ type: 'message_start', message: { id: 'm', role: 'assistant', usage: { input_tokens: 12, output_tokens: 1 } } }) +
    event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
    event({ type: 'ping' }),
  frame: (text) => event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  finish: (reason = 'stop') => stopped(reason, 3),
  done: event({ type: 'message_stop' }),
  finishWithUsage: (_prompt, completion) => stopped('stop', completion),
  failure: event({ type: 'error', error: { type: 'api_error', message: 'secret detail' } }),
};

function stopped(reason: 'stop' | 'length', completion: number): string {
  return (
    event({ type: 'content_block_stop', index: 0 }) +
    event({
      type: 'message_delta',
      delta: { stop_reason: reason === 'stop' ? 'end_turn' : 'max_tokens' },
      usage: { output_tokens: completion },
    })
  );
}

const chunk = (body: object): string => `data: ${JSON.stringify(body)}\n\n`;
const choice = (delta: object, reason?: string): string =>
  chunk({ choices: [{ index: 0, delta, ...(reason ? { finish_reason: reason } : {}) }] });

export const openaiWire: ModelWire = {
  opening: '',
  frame: (text) => choice({ content: text }),
  finish: (reason = 'stop') => choice({}, reason),
  done: 'data: [DONE]\n\n',
  finishWithUsage: (prompt, completion) =>
    choice({}, 'stop') + chunk({ choices: [], usage: { prompt_tokens: prompt, completion_tokens: completion } }),
  failure: 'data: {"error":{"message":"secret detail"}}\n\n',
};
