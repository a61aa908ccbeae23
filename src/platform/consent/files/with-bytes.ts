import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { FileEmpty } from '../../files/contract.ts';
import type { HttpServer } from '../../http/server.ts';
import { partsOf } from './parts-of.ts';

type Given = { bytes: AsyncIterable<Uint8Array>; length: number | undefined };

/** How long somebody may go on sending after they were answered. */
const patienceMs = 5_000;

/** Routes of this scope, and of no other, take bytes: whatever a body says it is, nobody reads it before the route does. */
export function takeBytes(scope: HttpServer): HttpServer {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  return scope.withTypeProvider<ZodTypeProvider>();
}

/** Acts on the bytes of a body as they come; what still comes afterwards is read and thrown away, so that the answer arrives. */
export async function withBytes<Done>(
  request: Pick<FastifyRequest, 'body' | 'headers' | 'raw'>,
  act: (given: Given) => Promise<Done>,
): Promise<Done> {
  const { body, headers } = request;
  if (!(body instanceof Readable)) throw new FileEmpty();
  const said = headers['content-length'];
  try {
    return await act({ bytes: partsOf(body), length: said === undefined ? undefined : Number(said) });
  } finally {
    leaveTheRest(request);
  }
}

/** Whoever sends on and on is cut off. */
function leaveTheRest({ raw }: Pick<FastifyRequest, 'raw'>): void {
  if (raw.complete || raw.destroyed) return;
  raw.resume();
  const cutting = setTimeout(() => raw.destroy(), patienceMs).unref();
  raw.once('close', () => clearTimeout(cutting));
}
