import type { ClientMetadata } from 'oidc-provider';
import type { SignOnClient } from './client-store.ts';

/**
 * A client in the words of the provider's library. Others get signatures that every program can check (RS256) and a name for each
 * person that no other client knows; ours get shorter signatures and the person's own id.
 */
export function describeClient(client: SignOnClient, secret: string | undefined): ClientMetadata {
  return {
    client_id: client.clientId,
    client_name: client.name,
    ...(secret === undefined ? {} : { client_secret: secret }),
    token_endpoint_auth_method: secret === undefined ? 'none' : 'client_secret_basic',
    application_type: 'web',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    response_modes: ['query'],
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    scope: ['openid', ...client.scopes.filter((scope) => scope !== 'openid')].join(' '),
    subject_type: client.isOwn ? 'public' : 'pairwise',
    id_token_signed_response_alg: client.isOwn ? 'ES256' : 'RS256',
    ...(client.backchannelLogoutUri === null
      ? {}
      : { backchannel_logout_uri: client.backchannelLogoutUri, backchannel_logout_session_required: true }),
    is_own: client.isOwn,
  };
}
