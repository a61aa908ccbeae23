import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { addClient, type ClientToAdd } from '../clients/add-client.ts';
import { aFreePort, type House } from './a-house.ts';

/** Another site, on its own address, that lets people in with their MENTALIA account: a real relying party. */
export type Site = {
  url: string;
  clientId: string;
  secret: string | undefined;
  config: oidc.Configuration;
  /** Who was last let in, and with what. */
  entered: { sub: string; tokens: oidc.TokenEndpointResponse; idToken: Record<string, unknown> }[];
  /** Sessions that it was told are over. */
  told: { sid: unknown; sub: unknown }[];
  /** What a callback went wrong with. */
  failures: string[];
  /** How it answers whoever tells it: a failing site can be played. */
  hookStatus: number;
  close(): Promise<void>;
};

/** Adds a site to a house and starts it. `/login` goes to MENTALIA, `/callback` comes back, `/me` asks who it is each time. */
export async function aSite(house: House, given: Partial<ClientToAdd> = {}): Promise<Site> {
  const port = await aFreePort();
  const url = `http://127.0.0.1:${port}`;
  // A port comes back in a long run, and a client's name never does.
  const clientId = given.clientId ?? `site-${randomUUID()}`;
  const secret = await addClient(house.system, {
    clientId,
    name: 'La librería',
    redirectUris: [`${url}/callback`],
    postLogoutRedirectUris: [`${url}/bye`],
    backchannelLogoutUri: `${url}/told`,
    ...given,
  });
  const config = await oidc.discovery(
    new URL(house.url),
    clientId,
    undefined,
    secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret),
    { execute: [oidc.allowInsecureRequests] },
  );
  const jwks = createRemoteJWKSet(new URL(String(config.serverMetadata().jwks_uri)));
  const begun = new Map<string, { verifier: string; nonce: string }>();
  const site: Site = {
    url,
    clientId,
    secret,
    config,
    entered: [],
    told: [],
    failures: [],
    hookStatus: 200,
    close: async () => {},
  };

  const server = createServer(async (request, response) => {
    const here = new URL(request.url ?? '/', url);
    const say = (status: number, text: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(text);
    if (here.pathname === '/login') {
      const verifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      begun.set(state, { verifier, nonce });
      const challenge = await oidc.calculatePKCECodeChallenge(verifier);
      const to = oidc.buildAuthorizationUrl(config, {
        redirect_uri: `${url}/callback`,
        scope: 'openid profile email',
        code_challenge: challenge,
        code_challenge_method: 'S256',
        state,
        nonce,
        ...Object.fromEntries(here.searchParams),
      });
      return say(302, '', { location: to.href });
    }
    if (here.pathname === '/callback') {
      const known = begun.get(here.searchParams.get('state') ?? '');
      try {
        const tokens = await oidc.authorizationCodeGrant(config, here, {
          pkceCodeVerifier: known?.verifier ?? '',
          expectedNonce: known?.nonce ?? '',
          expectedState: here.searchParams.get('state') ?? '',
        });
        const claims = tokens.claims();
        site.entered.push({ sub: String(claims?.sub), tokens, idToken: { ...claims } });
        return say(200, 'inside');
      } catch (error) {
        const cause = error instanceof Error && 'error' in error ? String(error.error) : String(error);
        site.failures.push(cause);
        return say(400, cause);
      }
    }
    if (here.pathname === '/told') {
      let text = '';
      for await (const piece of request) text += piece;
      if (site.hookStatus !== 200) return say(site.hookStatus, '');
      const token = new URLSearchParams(text).get('logout_token') ?? '';
      const read = await jwtVerify(token, jwks, { issuer: house.issuers, audience: clientId, typ: 'logout+jwt' }).catch(
        () => undefined,
      );
      if (read) site.told.push({ sid: read.payload.sid, sub: read.payload.sub });
      return say(read ? 200 : 400, '');
    }
    return say(200, 'bye');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  site.close = () => new Promise((resolve) => server.close(() => resolve()));
  return site;
}

/** Whether the provider still says who this is: the site's own question, as it asks on each of its pages. */
export async function stillKnows(site: Site): Promise<boolean> {
  const { tokens, sub } = site.entered.at(-1) ?? { tokens: undefined, sub: '' };
  if (!tokens) return false;
  try {
    await oidc.fetchUserInfo(site.config, tokens.access_token, sub);
    return true;
  } catch {
    return false;
  }
}
