import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clockMs, writeToken } from './stamped-token.ts';

// A model that speaks OpenAI's protocol: `zumo <tokens> <tokens per second>` is answered with that many stamped tokens, at that
// pace. One clock serves all streams. It tells its port to the process that forked it.

type Stream = { response: ServerResponse; next: number; tokens: number; everyMs: number; dueMs: number };

const streams = new Set<Stream>();
const tickMs = 5;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    const [, tokens = '3', pace = '1000'] = /zumo (\d+) (\d+)(?![\s\S]*zumo)/.exec(lastMessage(body)) ?? [];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    const stream = { response, next: 0, tokens: Number(tokens), everyMs: 1000 / Number(pace), dueMs: clockMs() };
    streams.add(stream);
    response.on('close', () => streams.delete(stream));
    advance(stream);
  });
});
setInterval(() => {
  for (const stream of streams) advance(stream);
}, tickMs);

function advance(stream: Stream): void {
  const { response, tokens, everyMs } = stream;
  while (stream.next < tokens && clockMs() >= stream.dueMs) {
    const content = writeToken({ index: stream.next, sentMs: clockMs() });
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`);
    stream.next += 1;
    stream.dueMs += everyMs;
  }
  if (stream.next < tokens) return;
  streams.delete(stream);
  response.end(`data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`);
}

function lastMessage(body: string): string {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  return messages.at(-1)?.content ?? '';
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
