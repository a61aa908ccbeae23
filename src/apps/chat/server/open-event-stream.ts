import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/**
 * Begins an answer that is a stream of events and takes it out of the framework's hands. Nothing on the way may gather or
 * compress it: each event must leave at once. Pages ask again two seconds after a connection is lost.
 */
export function openEventStream(reply: FastifyReply): ServerResponse {
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.hijack();
  // Events end with the connection, so they need no chunks: one write each, where a chunk would take three.
  reply.raw.useChunkedEncodingByDefault = false;
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  reply.raw.write('retry: 2000\n\n');
  return reply.raw;
}
