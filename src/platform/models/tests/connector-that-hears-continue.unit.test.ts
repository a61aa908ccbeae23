import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { anthropicWire, type ModelWire, openaiWire } from '#tests/support/model-wire.ts';
import { anthropic } from '../providers/anthropic.ts';
import { openaiCompatible } from '../providers/openai-compatible.ts';

const continues = 'HTTP/1.1 100 Continue\r\n\r\n';
const remote = { id: 'test', apiKey: 'key', model: 'small', place: 'remote' as const };
const providers = [
  { name: 'OpenAI-compatible', wire: openaiWire, make: (baseUrl: string) => openaiCompatible({ ...remote, baseUrl }) },
  { name: 'Anthropic', wire: anthropicWire, make: (baseUrl: string) => anthropic({ ...remote, baseUrl }) },
];

let close: () => void = () => undefined;
afterEach(() => close());

/** A model's server to the last byte: each answer is these writes, in order, on one connection that stays open. */
async function aServer(...answers: (string | Uint8Array)[][]): Promise<{ baseUrl: string; connections: () => number }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.setNoDelay(true));
    let asked = '';
    socket.on('data', async (bytes) => {
      asked += bytes;
      const [head, body] = asked.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head ?? '')?.[1]);
      if (Buffer.byteLength(body ?? '') < length) return;
      asked = '';
      for (const part of answers.shift() ?? []) await new Promise((written) => socket.write(part, written));
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, connections: () => sockets.length };
}

const headOf = (length: number) => `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: ${length}\r\n\r\n`;

function answer({ opening, frame, finish, done }: ModelWire, text: string): string {
  const body = opening + frame(text) + finish() + done;
  return headOf(Buffer.byteLength(body)) + body;
}

async function ask(model: ReturnType<(typeof providers)[number]['make']>): Promise<string> {
  let text = '';
  const say = (piece: string) => {
    text += piece;
  };
  await model.stream({ turns: [{ role: 'user', content: 'hola' }], maxTokens: 50 }, say, AbortSignal.timeout(5_000));
  return text;
}

describe.each(providers)('A «100 Continue» that nobody asked the $name server for', ({ wire, make }) => {
  it.each([
    ['before the answer', [continues, answer(wire, 'Hola')]],
    ['in one read with the answer', [continues + answer(wire, 'Hola')]],
    ['twice, with lines of its own', [`HTTP/1.1 100 Continue\r\nx-note: a\r\n\r\n${continues}`, answer(wire, 'Hola')]],
    ['cut anywhere', Array.from(Buffer.from(continues + answer(wire, 'Hola')), (byte) => Uint8Array.of(byte))],
  ])('costs nobody their reply: %s', async (_how, writes) => {
    const { baseUrl } = await aServer(writes);

    expect(await ask(make(baseUrl))).toBe('Hola');
  });

  it('costs nobody their reply on a connection that has served before', async () => {
    const { baseUrl, connections } = await aServer([answer(wire, 'Hola')], [continues, answer(wire, 'otra vez')]);
    const model = make(baseUrl);

    expect(await ask(model)).toBe('Hola');
    // A connection serves again once its answer was read to the end, which is a moment after its last word.
    await setImmediate();
    expect(await ask(model)).toBe('otra vez');
    expect(connections()).toBe(1);
  });

  it('may be what the model speaks of, wherever the network cuts it', async () => {
    const whole = answer(wire, 'HTTP/1.1 100 Continue');
    const at = whole.indexOf('HTTP/1.1 100');
    const { baseUrl } = await aServer([whole.slice(0, at), whole.slice(at)]);

    expect(await ask(make(baseUrl))).toBe('HTTP/1.1 100 Continue');
  });

  it('that never ends is no answer', async () => {
    const { baseUrl } = await aServer([`HTTP/1.1 100 Continue\r\nx-note: ${'a'.repeat(40_000)}`]);

    await expect(ask(make(baseUrl))).rejects.toMatchObject({ type: expect.stringMatching(/^models\/(cut-short|failed)$/) });
  });
});
