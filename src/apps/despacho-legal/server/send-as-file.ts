import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Gives something to be kept as a file: no browser shows it as a page of ours. */
export function sendAsFile(
  reply: FastifyReply,
  { name, type, bytes }: { name: string; type: string; bytes: Buffer | Readable | string },
) {
  const escaped = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  reply.header('content-disposition', `attachment; filename*=UTF-8''${escaped}`).header('x-content-type-options', 'nosniff');
  return reply.type(type).send(bytes);
}
