import type { KoaContextWithOIDC } from 'oidc-provider';
import type { SignOnParts } from '../sign-on-parts.ts';
import { grantName } from './grant-name.ts';
import { findRecordByUid } from './record-store.ts';

type Oidc = KoaContextWithOIDC['oidc'];
type Grant = InstanceType<Oidc['provider']['Grant']>;

/**
 * What a person allowed this client before, in whichever session: they are asked once. Our own sites are ours to the person too, so
 * nobody is asked for them.
 */
export async function recallGrant(parts: SignOnParts, { oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { account, client, provider } = oidc;
  if (!account || !client) return undefined;
  const found = await findGrant(parts, provider, account.accountId, client.clientId);
  if (client.is_own !== true) return found;
  const grant = found ?? new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  const asked = [...oidc.requestParamOIDCScopes];
  const known = grant.getOIDCScope().split(' ');
  if (found && asked.every((scope) => known.includes(scope))) return found;
  grant.addOIDCScope(asked.join(' '));
  await grant.save();
  return grant;
}

/** What a person allows a client, if anything. */
export async function findGrant(
  parts: SignOnParts,
  provider: Oidc['provider'],
  personId: string,
  clientId: string,
): Promise<Grant | undefined> {
  const record = await findRecordByUid(parts, 'Grant', grantName(parts.vault, personId, clientId));
  const id = record?.payload.jti;
  return typeof id === 'string' ? provider.Grant.find(id) : undefined;
}
