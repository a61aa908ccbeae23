import type { SignOnParts } from '../sign-on-parts.ts';
import { findClient, type SignOnClient } from './client-store.ts';
import { ownClients, ownSecret } from './own-clients.ts';

/** What the id of an added one is made of: whoever asks by anything else is nobody, and no database is asked. */
const shape = /^[\w.-]{1,100}$/;

/** A client that may ask: another address of ours, or one that was added. */
export async function knownClient(
  { db, vault, config }: Pick<SignOnParts, 'db' | 'vault' | 'config'>,
  clientId: string,
): Promise<(SignOnClient & { secret: string | undefined }) | undefined> {
  const own = ownClients(config).find((client) => client.clientId === clientId);
  if (own) return { ...own, secret: ownSecret(vault, own.clientId) };
  return shape.test(clientId) ? findClient({ db, vault }, clientId) : undefined;
}
