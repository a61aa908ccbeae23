import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the upstream was asked: enough to see that a key, a model name and the turns arrived. */
export type Asked = {
  url: string;
  authorization: string | undefined;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
};

/** Writes one answer. `closed` is fulfilled when the caller hangs up. */
export type Answer = (response: ServerResponse, asked: Asked, closed: Promise<void>) => void | Promise<void>;

export type FakeUpstream = {
  /** Up to and including the version, as `OPENAI_BASE_URL` and `MODEL_URL` want it. */
  baseUrl: string;
  asked: Asked[];
  /** How many callers hung up before the answer was over. */
  hungUp: () => number;
  close: () => Promise<void>;
};

/** A language model's HTTP server that answers as told: the first call with the first answer, later ones with the last. */
export async function fakeUpstream(...answers: Answer[]): Promise<FakeUpstream> {
  const asked: Asked[] = [];
  let hungUp = 0;
  const server = createServer(async (request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    const closed = new Promise<void>((resolve) =>
      response.on('close', () => {
        if (!response.writableFinished) hungUp += 1;
        resolve();
      }),
    );
    const { headers, url = '' } = request;
    const call = { url, authorization: headers.authorization, headers, body: await readBody(request) };
    asked.push(call);
    response.on('error', () => {});
    await answer?.(response, call, closed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    hungUp: () => hungUp,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** One frame that carries words. */
export function frame(text: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] })}\n\n`;
}

/** The frame that ends an answer, with its reason. */
export function finishFrame(reason = 'stop'): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: reason }] })}\n\n`;
}

export const doneFrame = 'data: [DONE]\n\n';

/** Sends these bytes as network writes of their own, in order, each given time to leave before the next. */
export function chunks(...parts: (string | Uint8Array)[]): Answer {
  return async (response) => {
    openStream(response);
    for (const part of parts) await write(response, part);
    response.end();
  };
}

/** A whole answer of these words, well formed. */
export function words(...texts: string[]): Answer {
  return chunks(...texts.map(frame), finishFrame(), doneFrame);
}

/** A refusal with this status, and what comes with it. */
export function refusal(
  status: number,
  headers: Record<string, string> = {},
  body = '{"error":{"message":"secret detail"}}',
): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
}

/** `count` tokens at `perSecond`, timed against the clock so that slow ticks do not add up: for measuring streams. */
export function steadyTokens({
  count,
  perSecond,
  text = (at) => ` t${at}`,
}: {
  count: number;
  perSecond: number;
  text?: (at: number) => string;
}): Answer {
  return async (response, _asked, closed) => {
    openStream(response);
    const startedAt = performance.now();
    let sent = 0;
    await new Promise<void>((resolve) => {
      const tick = setInterval(() => {
        const due = Math.min(count, Math.floor(((performance.now() - startedAt) * perSecond) / 1000) + 1);
        while (sent < due) response.write(frame(text(sent++)));
        if (sent < count) return;
        clearInterval(tick);
        response.end(finishFrame() + doneFrame);
        resolve();
      }, 1000 / perSecond);
      closed.then(() => {
        clearInterval(tick);
        resolve();
      });
    });
  };
}

/** The head of a stream, sent at once. */
export function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  response.socket?.setNoDelay(true);
}

/** Writes and waits until the bytes left this process, so that two writes are two reads on the other side. */
export function write(response: ServerResponse, part: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => response.write(part, () => setImmediate(() => setImmediate(resolve))));
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of request) text += piece;
  return text ? JSON.parse(text) : {};
}
