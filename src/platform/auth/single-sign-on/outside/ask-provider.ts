import * as oidc from 'openid-client';
import type { Config } from '../../../config/config.ts';

export type Asked = { issuer: string; clientId: string; secret: string };

const timeoutSeconds = 10;
const rememberedMs = 3_600_000;
const known = new Map<string, { atMs: number; found: Promise<oidc.Configuration> }>();

/** What a provider says of itself; asked once an hour. */
function discover({ issuer, clientId, secret }: Asked, mode: Config['mode']): Promise<oidc.Configuration> {
  const key = JSON.stringify([issuer, clientId, secret]);
  const last = known.get(key);
  if (last && Date.now() - last.atMs < rememberedMs) return last.found;
  const isHere = mode !== 'production' && issuer.startsWith('http://');
  const found = oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(secret), {
    timeout: timeoutSeconds,
    execute: isHere ? [oidc.allowInsecureRequests] : [],
  });
  known.set(key, { atMs: Date.now(), found });
  found.catch(() => known.delete(key));
  return found;
}

/** What is remembered between going there and coming back. */
export type Sent = { state: string; nonce: string; verifier: string };

/** Where somebody is sent to show who they are: code, PKCE, and a state and nonce that fit no other answer. */
export async function sendThere(
  provider: Asked,
  { mode, redirectUri, scope }: { mode: Config['mode']; redirectUri: string; scope: string },
): Promise<Sent & { href: string }> {
  const config = await discover(provider, mode);
  const sent = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const to = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    code_challenge: await oidc.calculatePKCECodeChallenge(sent.verifier),
    code_challenge_method: 'S256',
    state: sent.state,
    nonce: sent.nonce,
  });
  return { ...sent, href: to.href };
}

/** Who came back. Throws for an answer that does not fit what was asked, or whom it was asked of. */
export async function whoCameBack(
  provider: Asked,
  { mode, address, sent }: { mode: Config['mode']; address: URL; sent: Sent },
): Promise<{ subject: string; accessToken: string }> {
  const config = await discover(provider, mode);
  const tokens = await oidc.authorizationCodeGrant(config, address, {
    pkceCodeVerifier: sent.verifier,
    expectedNonce: sent.nonce,
    expectedState: sent.state,
    idTokenExpected: true,
  });
  const subject = tokens.claims()?.sub;
  if (!subject) throw new Error('The provider named nobody');
  return { subject, accessToken: tokens.access_token };
}
