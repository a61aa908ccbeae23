import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import { request as ask } from 'undici';

// The least that can stand between a model and a page by our protocol: it reads the model's frames, keeps them in a log, gathers
// them on one 40 ms clock and writes events. No person, no database, no safety, no resuming.

const upstream = process.argv[2] ?? '';
const waiting = new Set<() => void>();
setInterval(() => {
  const due = [...waiting];
  waiting.clear();
  for (const flush of due) flush();
}, 40);

const server = createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  const answer = await ask(upstream, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  response.writeHead(answer.statusCode, { 'content-type': 'text/event-stream' });
  await relay(answer.body, response);
  response.end();
});

async function relay(answer: AsyncIterable<Buffer>, response: ServerResponse): Promise<void> {
  const log: string[] = [];
  let gathered = '';
  const flush = (): void => {
    const frame = `id: ${log.length + 1}\nevent: delta\ndata: ${JSON.stringify({ text: gathered })}\n\n`;
    gathered = '';
    log.push(frame);
    response.write(frame);
  };
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') return;
      const { choices } = JSON.parse(data) as { choices: [{ delta: { content?: string } }] };
      gathered += choices[0].delta.content ?? '';
      waiting.add(flush);
    },
  });
  const decoder = new TextDecoder();
  for await (const piece of answer) parser.feed(decoder.decode(piece, { stream: true }));
  waiting.delete(flush);
  if (gathered) flush();
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
