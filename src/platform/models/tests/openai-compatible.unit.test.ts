import { afterEach, describe, expect, it } from 'vitest';
import { type FakeUpstream, fakeUpstream, words } from '#tests/support/fake-upstream.ts';
import { openaiWire } from '#tests/support/model-wire.ts';
import { providerSuite } from '#tests/support/provider-suite.ts';
import { openaiCompatible } from '../providers/openai-compatible.ts';
import { retryAfterMs } from '../providers/retry-after.ts';

providerSuite('The OpenAI-compatible provider', openaiWire, ({ baseUrl, timeouts }) =>
  openaiCompatible({ id: 'test', baseUrl, apiKey: 'key', model: 'small', place: 'remote', ...(timeouts ? { timeouts } : {}) }),
);

describe('What the OpenAI-compatible provider asks', () => {
  let upstream: FakeUpstream | undefined;
  afterEach(() => upstream?.close());

  it('sends the turns, the model, the limit and the key, and asks for a stream', async () => {
    upstream = await fakeUpstream(words('Hola'));
    const turns = [
      { role: 'system' as const, content: 'Eres BLU.' },
      { role: 'user' as const, content: 'hola' },
    ];
    await openaiCompatible({ id: 'a', baseUrl: `${upstream.baseUrl}/`, apiKey: 'key', model: 'small', place: 'remote' }).stream(
      { turns, maxTokens: 50 },
      () => {},
      new AbortController().signal,
    );

    expect(upstream.asked).toMatchObject([
      {
        url: '/v1/chat/completions',
        authorization: 'Bearer key',
        body: { model: 'small', messages: turns, max_tokens: 50, stream: true, stream_options: { include_usage: true } },
      },
    ]);
  });

  it('sends no key where there is none', async () => {
    upstream = await fakeUpstream(words('Hola'));
    await openaiCompatible({ id: 'a', baseUrl: upstream.baseUrl, model: 'small', place: 'local' }).stream(
      { turns: [], maxTokens: 50 },
      () => {},
      new AbortController().signal,
    );

    expect(upstream.asked[0]?.authorization).toBeUndefined();
  });
});

describe('Reading Retry-After', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');

  it.each([
    ['7', 7000],
    ['0', 0],
    ['0.5', 500],
    ['Wed, 25 Nov 2026 10:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
