import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// A model that takes every question and never says a word. It tells its port to the process that forked it.

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
