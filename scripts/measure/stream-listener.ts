import { Agent, type IncomingMessage, request } from 'node:http';
import { createParser } from 'eventsource-parser';
import { clockMs, readTokens } from './stamped-token.ts';

/** What one page saw of one stream: how many tokens came in their order, and how long each took. */
export type TokenCount = { inOrder: number; delaysMs: number[] };

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** Opens a conversation's events. Resolves once they flow; `ended` resolves with the reply's `done`. */
export async function listenToReply(url: string, token: string): Promise<{ ended: Promise<TokenCount> }> {
  const response = await open(url, 'GET', { authorization: `Bearer ${token}`, accept: 'text/event-stream' });
  const counter = countTokens();
  const ended = new Promise<TokenCount>((resolve, reject) => {
    const parser = createParser({
      onEvent: ({ event, data }) => {
        if (event === 'delta') counter.take((JSON.parse(data) as { text: string }).text);
        if (event !== 'done') return;
        response.destroy();
        resolve(counter.count);
      },
    });
    response.on('data', (piece: Buffer) => parser.feed(piece.toString()));
    response.on('end', () => reject(new Error('The stream ended before its reply')));
    response.on('error', reject);
  });
  return { ended };
}

/** Asks the relay and reads its events until they end. */
export async function listenToRelay(url: string, body: string): Promise<TokenCount> {
  const response = await open(url, 'POST', { 'content-type': 'application/json' }, body);
  const counter = countTokens();
  const parser = createParser({ onEvent: ({ data }) => counter.take((JSON.parse(data) as { text: string }).text) });
  for await (const piece of response) parser.feed(String(piece));
  return counter.count;
}

function countTokens() {
  const count: TokenCount = { inOrder: 0, delaysMs: [] };
  return {
    count,
    take: (text: string) => {
      const nowMs = clockMs();
      for (const { index, sentMs } of readTokens(text)) {
        if (index === count.inOrder) count.inOrder += 1;
        count.delaysMs.push(nowMs - sentMs);
      }
    },
  };
}

function open(url: string, method: string, headers: Record<string, string>, body = ''): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent }, (response) => {
      if (response.statusCode === 200) return resolve(response);
      return reject(new Error(`${url} was answered with ${response.statusCode}`));
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
