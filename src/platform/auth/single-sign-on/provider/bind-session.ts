import type { IncomingMessage } from 'node:http';
import type Provider from 'oidc-provider';
import type { Person } from '../../../http/person.ts';

/** Who is signed in here, in the browser that a request comes from. */
export type PersonOf = (request: IncomingMessage) => Pick<Person, 'personId' | 'sessionId' | 'provedAt'> | undefined;

/**
 * Makes the provider's session ours: whoever is signed in here is signed in for every client, in the same session and under its id.
 * Without this the library would keep a second session beside ours, which ends at another time, and might be another person's.
 */
export function bindSession(provider: Provider, personOf: PersonOf): void {
  const { Session } = provider;
  const readCookie = Session.get.bind(Session);
  Session.get = async (ctx) => {
    const found = await readCookie(ctx);
    const person = personOf(ctx.req);
    const session = person ? await sessionOf(provider, found, person) : found.accountId === undefined ? found : new Session();
    ctx.oidc?.entity('Session', session);
    return session;
  };
}

async function sessionOf(
  { Session }: Provider,
  found: InstanceType<Provider['Session']>,
  { personId, sessionId, provedAt }: Pick<Person, 'personId' | 'sessionId' | 'provedAt'>,
) {
  const isOurs = found.uid === sessionId && found.accountId === personId;
  const session = (isOurs ? found : await Session.findByUid(sessionId)) ?? new Session();
  const loginTs = Math.max(session.loginTs ?? 0, Math.floor(provedAt.getTime() / 1000));
  // Touched: a new one is kept as well.
  return Object.assign(session, { uid: sessionId, accountId: personId, loginTs, touched: true });
}
