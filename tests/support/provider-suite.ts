import { afterEach, describe, expect, it } from 'vitest';
import type { ChatEnd, ChatModel } from '#platform/models/contract.ts';
import { type Answer, chunks, type FakeUpstream, fakeUpstream, openStream, refusal, write } from './fake-upstream.ts';
import type { ModelWire } from './model-wire.ts';

type Making = { baseUrl: string; timeouts?: { connectMs?: number; firstTokenMs?: number; idleMs?: number } };

/** What every provider must do, however its server behaves; `wire` is how that server writes. */
export function providerSuite(name: string, wire: ModelWire, makeModel: (making: Making) => ChatModel): void {
  const { opening, frame, finish, done } = wire;
  const words = (...texts: string[]): Answer => chunks(opening, ...texts.map(frame), finish(), done);
  const silentAfter =
    (text: string): Answer =>
    async (response, _asked, closed) => {
      openStream(response);
      await write(response, opening + frame(text));
      await closed;
    };
  let upstream: FakeUpstream | undefined;
  afterEach(() => upstream?.close());

  async function ask(answer: Answer, timeouts?: Making['timeouts'], signal = new AbortController().signal) {
    upstream = await fakeUpstream(answer);
    return read(makeModel({ baseUrl: upstream.baseUrl, ...(timeouts ? { timeouts } : {}) }), signal);
  }

  describe(`${name}: an answer`, () => {
    it('arrives whole and in order, and says how it ended', async () => {
      const { text, end } = await ask(words('Hola', ', ', 'Ana', '.'));

      expect(text).toBe('Hola, Ana.');
      expect(end?.reason).toBe('stop');
    });

    it('survives frames that are cut anywhere, byte by byte', async () => {
      const bytes = new TextEncoder().encode(opening + frame('¿Qué tal?') + frame(' Año nuevo 🌱') + finish() + done);
      const { text } = await ask(chunks(...Array.from(bytes, (byte) => Uint8Array.of(byte))));

      expect(text).toBe('¿Qué tal? Año nuevo 🌱');
    });

    it('survives many frames in one read, comments, blank lines and Windows line ends', async () => {
      const { text } = await ask(
        chunks(`: hola\n\n${opening}${frame('a')}${frame('b').replaceAll('\n', '\r\n')}\n\n${frame('c')}${finish()}${done}`),
      );

      expect(text).toBe('abc');
    });

    it('is whole without its last mark when its end was told', async () => {
      const { text, end } = await ask(chunks(opening, frame('Hola'), finish('length')));

      expect(text).toBe('Hola');
      expect(end?.reason).toBe('length');
    });

    it('is whole with its last mark when its end was not told', async () => {
      expect((await ask(chunks(opening, frame('Hola'), done))).end?.reason).toBe('stop');
    });

    it('brings the count of tokens where the server gives one', async () => {
      expect((await ask(chunks(opening, frame('Hola'), wire.finishWithUsage(12, 3), done))).end).toEqual({
        reason: 'stop',
        promptTokens: 12,
        completionTokens: 3,
      });
    });

    it('reads nothing after its end', async () => {
      expect((await ask(chunks(opening, frame('Hola'), finish(), done + frame(' otra vez')))).text).toBe('Hola');
    });

    it('may be empty', async () => {
      expect((await ask(words())).text).toBe('');
    });

    it.each([100, 102, 103])('is waited for after an interim %i', async (status) => {
      const hints: Answer = (response, asked, closed) => {
        if (status === 100) response.writeContinue();
        else if (status === 102) response.writeProcessing();
        else response.writeEarlyHints({ link: '</style.css>; rel=preload' });
        return words('Hola')(response, asked, closed);
      };

      expect(await ask(hints)).toMatchObject({ text: 'Hola', end: { reason: 'stop' } });
    });
  });

  describe(`${name}: a server that fails`, () => {
    it('is busy with 429, and says for how long when it was told', async () => {
      expect(await ask(refusal(429, { 'retry-after': '7' }))).toMatchObject({
        problem: 'models/busy',
        failure: { retryAfterMs: 7000 },
      });
    });

    it('is busy with 429 and no time', async () => {
      const { problem, failure } = await ask(refusal(429));

      expect(problem).toBe('models/busy');
      expect(failure).toMatchObject({ retryAfterMs: undefined });
    });

    it('is busy with 503 and a time', async () => {
      expect((await ask(refusal(503, { 'retry-after': '1' }))).problem).toBe('models/busy');
    });

    it.each([500, 502, 503])('has failed with %i', async (status) => {
      expect((await ask(refusal(status))).problem).toBe('models/failed');
    });

    it.each([400, 401, 404, 413])('has refused with %i', async (status) => {
      expect((await ask(refusal(status))).problem).toBe('models/refused');
    });

    it('keeps what the server said of its failure to itself', async () => {
      const { failure } = await ask(refusal(401));

      expect(`${failure?.message} ${JSON.stringify(failure)}`).not.toContain('secret detail');
    });

    it('is unreadable when it answers a page instead of a stream', async () => {
      expect((await ask(refusal(200, { 'content-type': 'text/html' }, '<h1>Hola</h1>'))).problem).toBe('models/garbled');
    });

    it('is unreadable when a frame is, and what came before is kept', async () => {
      expect(await ask(chunks(opening, frame('Hola'), 'data: {"choices": [\n\n'))).toMatchObject({
        text: 'Hola',
        problem: 'models/garbled',
      });
    });

    it('is unreadable when a line never ends: it is hung up on, and what came before is kept (F19)', async () => {
      const endless: Answer = async (response, _asked, closed) => {
        openStream(response);
        await write(response, `${opening}${frame('Hola')}data: `);
        for (let at = 0; at < 40; at += 1) await Promise.race([write(response, 'a'.repeat(64 * 1024)), closed]);
        await closed;
      };
      const { text, problem } = await ask(endless, { firstTokenMs: 2_000, idleMs: 2_000 });

      expect({ text, problem }).toEqual({ text: 'Hola', problem: 'models/garbled' });
      await expect.poll(() => upstream?.hungUp()).toBe(1);
    });

    it('has failed when its stream carries an error', async () => {
      expect(await ask(chunks(opening, frame('Hola'), wire.failure))).toMatchObject({
        text: 'Hola',
        problem: 'models/failed',
      });
    });

    it('has cut its answer short when it closes before the end', async () => {
      expect(await ask(chunks(opening, frame('Hola')))).toMatchObject({ text: 'Hola', problem: 'models/cut-short' });
    });

    it('has cut its answer short when its socket breaks', async () => {
      const breaks: Answer = async (response) => {
        openStream(response);
        await write(response, opening + frame('Hola'));
        response.socket?.destroy();
      };

      expect((await ask(breaks)).problem).toBe('models/cut-short');
    });

    it('cannot be reached when nobody listens', async () => {
      const gone = await fakeUpstream(words('Hola'));
      await gone.close();

      expect((await read(makeModel({ baseUrl: gone.baseUrl }), new AbortController().signal)).problem).toBe('models/unreachable');
    });
  });

  describe(`${name}: a server that goes silent`, () => {
    it('before the first word is given up', async () => {
      expect(await ask((_response, _asked, closed) => closed, { firstTokenMs: 60 })).toMatchObject({
        problem: 'models/timed-out',
        failure: { details: { waitingFor: 'first-token' } },
      });
    });

    it('between two words is given up, and what came is kept', async () => {
      const { text, problem, failure } = await ask(silentAfter('Hola'), { firstTokenMs: 5000, idleMs: 60 });

      expect({ text, problem }).toEqual({ text: 'Hola', problem: 'models/timed-out' });
      expect(failure).toMatchObject({ details: { waitingFor: 'next-token' } });
    });
  });

  describe(`${name}: a person who stops listening`, () => {
    it('ends the call at the server too', async () => {
      const stop = new AbortController();
      upstream = await fakeUpstream(silentAfter('Hola'));
      const heard: string[] = [];
      const saying = makeModel({ baseUrl: upstream.baseUrl }).stream(
        { turns: [], maxTokens: 5 },
        (text) => heard.push(text),
        stop.signal,
      );

      await expect.poll(() => heard).toEqual(['Hola']);
      stop.abort(new Error('Detener'));
      await expect(saying).rejects.toThrow('Detener');
      await expect.poll(() => upstream?.hungUp()).toBe(1);
    });

    it('ends it as well when whoever listens breaks', async () => {
      upstream = await fakeUpstream(silentAfter('Hola'));
      const breaks = () => {
        throw new Error('Nadie escucha');
      };
      const saying = makeModel({ baseUrl: upstream.baseUrl }).stream(
        { turns: [], maxTokens: 5 },
        breaks,
        new AbortController().signal,
      );

      await expect(saying).rejects.toThrow('Nadie escucha');
      await expect.poll(() => upstream?.hungUp()).toBe(1);
    });

    it('asks nothing when it was stopped before it began', async () => {
      const { failure } = await ask(words('Hola'), undefined, AbortSignal.abort(new Error('Detener')));

      expect(failure?.message).toBe('Detener');
      expect(upstream?.asked).toHaveLength(0);
    });
  });
}

/** Everything a model says, and how it ended: with a reason, or with a failure and its name. */
async function read(model: ChatModel, signal: AbortSignal) {
  let text = '';
  let end: ChatEnd | undefined;
  const say = (piece: string) => {
    text += piece;
  };
  try {
    end = await model.stream({ turns: [{ role: 'user', content: 'hola' }], maxTokens: 50 }, say, signal);
    return { text, end };
  } catch (error) {
    const failure = error as Error & { type?: string };
    return { text, end, failure, problem: failure.type };
  }
}
