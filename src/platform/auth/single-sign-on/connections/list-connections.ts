import { knownClient } from '../clients/known-client.ts';
import { SharedThing } from '../permissions/contract.ts';
import { type KeptRecord, listRecordsOf } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import type { Connection } from './contract.ts';

/** The sites that a person is connected with, the newest first. */
export async function listConnections(parts: SignOnParts, personId: string): Promise<Connection[]> {
  const grants = await listRecordsOf(parts, 'Grant', personId);
  const found = await Promise.all(grants.map((grant) => describe(parts, grant)));
  return found.filter((connection) => connection !== undefined);
}

async function describe(parts: SignOnParts, { payload }: KeptRecord): Promise<Connection | undefined> {
  const client = await knownClient(parts, String(payload.clientId));
  const isOver = Number(payload.exp) * 1000 <= parts.now().getTime();
  if (!client || isOver) return undefined;
  const scopes = scopesOf(payload.openid);
  return {
    clientId: client.clientId,
    name: client.name,
    host: new URL(client.redirectUris[0] ?? '').host,
    isOwn: client.isOwn,
    shares: SharedThing.options.filter((thing) => scopes.includes(thing)),
    since: new Date(Number(payload.iat) * 1000).toISOString(),
  };
}

function scopesOf(openid: unknown): string[] {
  if (typeof openid !== 'object' || openid === null || !('scope' in openid)) return [];
  return String(openid.scope).split(' ');
}
