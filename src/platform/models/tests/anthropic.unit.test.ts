import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, chunks, type FakeUpstream, fakeUpstream, refusal } from '#tests/support/fake-upstream.ts';
import { anthropicWire } from '#tests/support/model-wire.ts';
import { providerSuite } from '#tests/support/provider-suite.ts';
import type { ChatTurn } from '../contract.ts';
import { anthropic } from '../providers/anthropic.ts';

const { opening, frame, finish, done } = anthropicWire;
const hola: Answer = chunks(opening, frame('Hola'), finish(), done);

providerSuite('The Anthropic provider', anthropicWire, ({ baseUrl, timeouts }) =>
  anthropic({ id: 'test', baseUrl, apiKey: 'key', model: 'small', place: 'remote', ...(timeouts ? { timeouts } : {}) }),
);

describe('What the Anthropic provider asks', () => {
  let upstream: FakeUpstream | undefined;
  afterEach(() => upstream?.close());

  async function ask(answer: Answer, turns: ChatTurn[] = [{ role: 'user', content: 'hola' }]) {
    upstream = await fakeUpstream(answer);
    const model = anthropic({ id: 'a', baseUrl: `${upstream.baseUrl}/`, apiKey: 'key', model: 'small', place: 'remote' });
    return model.stream({ turns, maxTokens: 50 }, () => {}, new AbortController().signal);
  }

  it('sends the instructions apart from the turns, with its key and the version of the protocol', async () => {
    await ask(hola, [
      { role: 'system', content: 'Eres BLU.' },
      { role: 'user', content: 'hola' },
    ]);

    expect(upstream?.asked[0]).toMatchObject({
      url: '/v1/messages',
      authorization: undefined,
      headers: { 'x-api-key': 'key', 'anthropic-version': '2023-06-01' },
      body: { model: 'small', max_tokens: 50, system: 'Eres BLU.', messages: [{ role: 'user', content: 'hola' }], stream: true },
    });
  });

  it('lets the person speak first and sends no empty turn, as the protocol wants', async () => {
    await ask(hola, [
      { role: 'system', content: 'Eres BLU.' },
      { role: 'assistant', content: 'Soy un programa.' },
      { role: 'user', content: 'hola' },
      { role: 'assistant', content: '' },
      { role: 'user', content: '¿sigues?' },
    ]);

    expect(upstream?.asked[0]?.body).toMatchObject({
      system: 'Eres BLU.\n\n(Soy un programa.)',
      messages: [
        { role: 'user', content: 'hola' },
        { role: 'user', content: '¿sigues?' },
      ],
    });
  });

  it('is busy with 529, and with an overload in the middle of its words', async () => {
    await expect(ask(refusal(529))).rejects.toMatchObject({ type: 'models/busy' });
    await upstream?.close();
    const overload = 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n';
    await expect(ask(chunks(opening, frame('Hola'), overload))).rejects.toMatchObject({ type: 'models/busy' });
  });

  it('reads past kinds of events that it does not know', async () => {
    const unknown = 'event: thinking\ndata: {"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"…"}}\n\n';

    expect(await ask(chunks(opening, unknown, frame('Hola'), finish(), done))).toMatchObject({ reason: 'stop' });
  });
});
