import Provider, { type Configuration } from 'oidc-provider';
import { issuerOf } from '../issuer-of.ts';
import { getSigningKeys } from '../keys/signing-keys.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { findAccount } from './account-store.ts';
import { bindSession, type PersonOf } from './bind-session.ts';
import { endHereToo } from './end-here-too.ts';
import { requestablePaths } from './paths.ts';
import { reach } from './reach.ts';
import { recallGrant } from './recall-grant.ts';
import { createRecordAdapter } from './record-adapter.ts';
import { showFailure } from './show-failure.ts';
import { showLeaving, showLeft } from './show-leaving.ts';

const minute = 60;
const day = 86_400;

/**
 * MENTALIA as an OpenID Connect provider: code with PKCE and nothing else. What it says of a person is their name for the client,
 * and, where asked for and allowed, how they are called and their address. Never anything of their profile.
 */
export async function createProvider(parts: SignOnParts, personOf: PersonOf): Promise<Provider> {
  const keys = await getSigningKeys(parts);
  const provider = new Provider(
    issuerOf(parts.config),
    configurationOf(
      parts,
      keys.map(({ privateJwk }) => privateJwk),
    ),
  );
  // It is told by which address it was asked: the one of the configuration, whatever the request says (sec/S28).
  provider.proxy = true;
  bindSession(provider, personOf);
  endHereToo(provider, parts, personOf);
  const report = (err: unknown) => parts.log.error({ err }, 'single sign-on failed');
  provider.on('server_error', (_ctx, error) => report(error));
  Object.assign(provider, { onerror: report });
  return provider;
}

function configurationOf(parts: SignOnParts, keys: NonNullable<Configuration['jwks']>['keys']): Configuration {
  const { config, db, vault } = parts;
  const cookies = { path: '/api/auth', httpOnly: true, sameSite: 'lax' as const };
  const accessSeconds = Math.min(config.accessTokenMinutes, 15) * minute;
  const sessionSeconds = config.sessionDays * day;
  return {
    adapter: createRecordAdapter(parts),
    jwks: { keys },
    cookies: {
      keys: [config.secretKey],
      names: { session: 'mentalia_sso', interaction: 'mentalia_sso_asked', resume: 'mentalia_sso_resumed' },
      long: cookies,
      short: cookies,
    },
    routes: requestablePaths,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      revocation: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: showLeaving, postLogoutSuccessSource: showLeft },
    },
    enableHttpPostMethods: false,
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    subjectTypes: ['public', 'pairwise'],
    pairwiseIdentifier: (_ctx, accountId, client) => vault.blindIndex('oidc.subject', `${client.clientId} ${accountId}`),
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'RS256'] },
    pkce: { required: () => true },
    extraClientMetadata: { properties: ['is_own'] },
    findAccount: (_ctx, personId) => findAccount({ db, vault }, personId),
    loadExistingGrant: (ctx) => recallGrant(parts, ctx),
    expiresWithSession: () => true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    // A person's permission outlives a sign-out; it does not outlive a code or a token that came twice.
    revokeGrantPolicy: ({ oidc }) => oidc.route !== 'end_session_confirm' && oidc.route !== 'revocation',
    interactions: { url: (_ctx, { uid }) => `/universe/permiso/${uid}` },
    ttl: {
      AuthorizationCode: minute,
      AccessToken: accessSeconds,
      IdToken: accessSeconds,
      RefreshToken: sessionSeconds,
      Session: sessionSeconds,
      Interaction: 60 * minute,
      Grant: 365 * day,
    },
    fetch: reach(config),
    clientBasedCORS: () => false,
    renderError: showFailure,
  };
}
