import type { IncomingMessage } from 'node:http';
import type Provider from 'oidc-provider';
import type { Person } from '../../../http/person.ts';
import { issuerOf } from '../issuer-of.ts';
import { readKeyState } from '../keys/key-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { createProvider } from './create-provider.ts';

/** The provider of this process. It is made when it is first asked for, and anew when the signing keys were changed. */
export type CurrentProvider = {
  get(): Promise<Provider>;
  /** Says who is signed in, in the browser that this request comes from. */
  introduce(request: IncomingMessage, person: Pick<Person, 'personId' | 'sessionId' | 'provedAt'>): void;
};

const lookEveryMs = 30_000;
/** Whoever serves and whoever does the jobs of one process share it. */
const made = new WeakMap<SignOnParts['db'], Map<string, CurrentProvider>>();

/** The provider on this database, under the name that the configuration gives it. */
export function currentProviderOf(parts: SignOnParts): CurrentProvider {
  const byName = made.get(parts.db) ?? new Map<string, CurrentProvider>();
  made.set(parts.db, byName);
  const name = issuerOf(parts.config);
  const current = byName.get(name) ?? createCurrentProvider(parts);
  byName.set(name, current);
  return current;
}

function createCurrentProvider(parts: SignOnParts): CurrentProvider {
  const people = new WeakMap<IncomingMessage, Pick<Person, 'personId' | 'sessionId' | 'provedAt'>>();
  const create = () => createProvider(parts, (request) => people.get(request));
  let provider: Promise<Provider> | undefined;
  let keyState = '';
  let lookedAtMs = 0;

  return {
    async get() {
      if (!provider || Date.now() - lookedAtMs > lookEveryMs) {
        lookedAtMs = Date.now();
        const state = await readKeyState(parts.db);
        if (!provider || state !== keyState) provider = create();
        keyState = state;
      }
      // What could not be made is tried again by the next one who asks.
      provider.catch(() => {
        provider = undefined;
      });
      return provider;
    },
    introduce: (request, person) => people.set(request, person),
  };
}
