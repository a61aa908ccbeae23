import { z } from 'zod';
import { defineError } from '../../../errors/define-error.ts';
import { SharedThing } from '../permissions/contract.ts';

export class ConnectionNotFound extends defineError('auth/connection-not-found', 404, 'There is no such connection of yours') {}

/** A site that a person let know who they are. */
export const Connection = z
  .strictObject({
    clientId: z.string(),
    name: z.string(),
    host: z.string(),
    isOwn: z.boolean().describe('Another address of MENTALIA'),
    shares: z.array(SharedThing),
    since: z.iso.datetime(),
  })
  .meta({ id: 'Connection' });
export type Connection = z.infer<typeof Connection>;

export const Connections = z.strictObject({ items: z.array(Connection), next: z.null() }).meta({ id: 'Connections' });
export type Connections = z.infer<typeof Connections>;

export const ConnectionPath = z.strictObject({ clientId: z.string().max(100) });
