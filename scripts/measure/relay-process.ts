import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// The least that can stand between a model and a page: it passes the bytes on and does nothing else.

const upstream = new URL(process.argv[2] ?? '');
const server = createServer((request, response) => {
  const onward = ask(upstream, { method: 'POST', agent: false, headers: { 'content-type': 'application/json' } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { 'content-type': 'text/event-stream' });
    answer.pipe(response);
  });
  request.pipe(onward);
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
