import type { Vault } from '../../../vault/vault.ts';

/** By what it is found what a person allows a client, without the database saying which clients they use. */
export function grantName(vault: Pick<Vault, 'blindIndex'>, personId: string, clientId: string): string {
  return vault.blindIndex('oidc_records.grant', `${personId} ${clientId}`);
}
