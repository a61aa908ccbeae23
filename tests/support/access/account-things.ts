import { randomBytes } from 'node:crypto';
import { addClient } from '#platform/auth/single-sign-on/clients/add-client.ts';
import { grantName } from '#platform/auth/single-sign-on/provider/grant-name.ts';
import { keepRecord } from '#platform/auth/single-sign-on/provider/record-store.ts';
import { aSoftwarePasskey } from '../software-passkey.ts';
import type { Cast } from './a-cast.ts';
import { type BuildThing, madeOf } from './made-of.ts';

type Question = Parameters<ReturnType<typeof aSoftwarePasskey>['create']>[0];
type Listed = { items: { id: string; isThis: boolean }[] };

/** What belongs to an account: how it is entered, and who was let know of it. */
export const accountThings: Record<string, BuildThing> = {
  async session({ ana, url }) {
    await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: ana.email, password: ana.password }),
    });
    const { items } = madeOf(await ana.get<Listed>('/api/auth/sessions'));
    return { owner: ana, ids: { sessionId: items.find(({ isThis }) => !isThis)?.id ?? '' } };
  },

  async passkey({ ana, system }) {
    const key = aSoftwarePasskey(new URL(system.config.publicUrl).origin);
    const question = madeOf(await ana.post<Question>('/api/auth/passkeys/question'));
    const added = await ana.post<{ id: string }>('/api/auth/passkeys', { name: 'Mi móvil', answer: key.create(question) });
    return { owner: ana, ids: { passkeyId: madeOf(added).id } };
  },

  async 'api-token'({ ana }) {
    const asked = { name: 'Mi agenda', scopes: ['notes:read'], days: 30 };
    const { item } = madeOf(await ana.post<{ item: { id: string } }>('/api/auth/api-tokens', asked));
    return { owner: ana, ids: { tokenId: item.id } };
  },

  async permission(cast) {
    const { ana, system } = cast;
    const uid = randomBytes(16).toString('base64url');
    const { clientId, redirectUri } = await aClient(cast);
    const payload = {
      jti: uid,
      session: { accountId: ana.personId },
      prompt: { name: 'consent', reasons: [], details: {} },
      params: { client_id: clientId, redirect_uri: redirectUri, scope: 'openid', response_type: 'code' },
      returnTo: `${system.config.publicUrl}/api/auth/oidc/auth/${uid}`,
      ...times(system.now()),
    };
    await keepRecord(system, {
      id: uid,
      kind: 'Interaction',
      payload,
      userId: ana.personId,
      sessionId: null,
      expiresAt: later(system.now()),
    });
    return { owner: ana, ids: { uid } };
  },

  async connection(cast) {
    const { ana, system } = cast;
    const { clientId } = await aClient(cast);
    const jti = randomBytes(16).toString('base64url');
    const payload = { jti, accountId: ana.personId, clientId, openid: { scope: 'openid' }, ...times(system.now()) };
    const uid = grantName(system.vault, ana.personId, clientId);
    await keepRecord(system, {
      id: jti,
      kind: 'Grant',
      payload,
      userId: ana.personId,
      sessionId: null,
      uid,
      expiresAt: later(system.now()),
    });
    return { owner: ana, ids: { clientId } };
  },
};

const hourMs = 3_600_000;
const later = (now: Date) => new Date(now.getTime() + hourMs);
const times = (now: Date) => ({ iat: Math.floor(now.getTime() / 1000), exp: Math.floor(later(now).getTime() / 1000) });

async function aClient({ system }: Cast) {
  const clientId = `site-${randomBytes(8).toString('hex')}`;
  const redirectUri = 'https://libreria.example/callback';
  await addClient(system, { clientId, name: 'La librería', redirectUris: [redirectUri] });
  return { clientId, redirectUri };
}
