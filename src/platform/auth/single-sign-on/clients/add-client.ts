import { randomBytes, randomUUID } from 'node:crypto';
import type { SignOnParts } from '../sign-on-parts.ts';
import { insertClient } from './client-store.ts';

export type ClientToAdd = {
  clientId: string;
  name: string;
  redirectUris: string[];
  postLogoutRedirectUris?: string[];
  backchannelLogoutUri?: string | undefined;
  scopes?: string[];
  /** It cannot keep a secret, such as an app on somebody's phone. PKCE alone shows that it is the one that asked. */
  isPublic?: boolean;
};

const secretBytes = 32;
const scopesThereAre = ['openid', 'profile', 'email'];
const shape = /^[a-z0-9][a-z0-9.-]{1,98}[a-z0-9]$/;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What of a client cannot be, in words for whoever adds it. */
export class ClientProblem extends Error {}

/** Adds a site or a program that may ask who somebody is. Its secret is told here once. Throws `ClientProblem`. */
export async function addClient(
  parts: Pick<SignOnParts, 'db' | 'vault' | 'config'>,
  client: ClientToAdd,
): Promise<string | undefined> {
  const { redirectUris, postLogoutRedirectUris = [], backchannelLogoutUri, scopes = ['profile', 'email'] } = client;
  const name = client.name.trim();
  if (!shape.test(client.clientId) || client.clientId.startsWith('own-'))
    throw new ClientProblem('El identificador tiene letras minúsculas, números, puntos o guiones, y no empieza por «own-».');
  if (!name || name.length > 100) throw new ClientProblem('El nombre tiene de 1 a 100 caracteres.');
  if (redirectUris.length === 0) throw new ClientProblem('Falta la dirección de vuelta: --redirect.');
  for (const uri of [...redirectUris, ...postLogoutRedirectUris, ...(backchannelLogoutUri ? [backchannelLogoutUri] : [])])
    checkAddress(parts, uri);
  if (new Set(redirectUris.map((uri) => new URL(uri).host)).size > 1)
    throw new ClientProblem('Las direcciones de vuelta son todas del mismo sitio. Para otro sitio, añade otro cliente.');
  const unknown = scopes.find((scope) => !scopesThereAre.includes(scope));
  if (unknown !== undefined) throw new ClientProblem(`No hay nada que se llame «${unknown}». Hay: ${scopesThereAre.join(', ')}.`);

  const secret = client.isPublic ? undefined : randomBytes(secretBytes).toString('base64url');
  const added = await insertClient(parts, {
    id: randomUUID(),
    clientId: client.clientId,
    name,
    redirectUris,
    postLogoutRedirectUris,
    backchannelLogoutUri: backchannelLogoutUri ?? null,
    scopes,
    isOwn: false,
    ...(secret === undefined ? {} : { secret }),
  });
  if (!added) throw new ClientProblem('Ya hubo un cliente con ese identificador. Elige otro.');
  return secret;
}

/** An address of a client is told exactly, over https; outside production it may be on this machine. */
function checkAddress({ config }: Pick<SignOnParts, 'config'>, uri: string): void {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const isHere = url !== undefined && loopback.has(url.hostname);
  const isFit = isHere ? config.mode !== 'production' : url?.protocol === 'https:';
  if (!url || !isFit || url.hash || url.username || url.password || uri.includes('*'))
    throw new ClientProblem('Cada dirección es entera y de https, sin «#», sin usuario y sin «*».');
}
