import type { Config } from '../../../config/config.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { SignOnClient } from './client-store.ts';

/** Where a second address of this installation takes up what the provider says. */
export const ownCallbackPath = '/api/auth/own/callback';

/** The other addresses of this installation, as clients of its own provider. They need no row: the configuration names them. */
export function ownClients({ ownOrigins }: Pick<Config, 'ownOrigins'>): SignOnClient[] {
  return ownOrigins.map((origin) => ({
    clientId: ownClientId(origin),
    name: new URL(origin).host,
    redirectUris: [`${origin}${ownCallbackPath}`],
    postLogoutRedirectUris: [`${origin}/`],
    backchannelLogoutUri: null,
    scopes: ['openid'],
    isOwn: true,
  }));
}

/** The name that one of our addresses goes by. */
export function ownClientId(origin: string): string {
  return `own-${new URL(origin).host.replace(':', '-')}`;
}

/** Both sides of this are in this installation, so nobody needs to be told. */
export function ownSecret(vault: Pick<Vault, 'blindIndex'>, clientId: string): string {
  return vault.blindIndex('oidc_clients.own-secret', clientId);
}
