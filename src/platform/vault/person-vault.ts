import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { type NamedKey, openText, readEnvelope, sealText } from './envelope.ts';
import { SealBroken } from './seal-broken.ts';
import type { PersonVault, Place, Seals } from './vault.ts';

/** The envelopes that a data key seals. */
export const version = 'v2';

/** A person's vault as the memory of keys holds it. Ended, it neither seals nor opens anything again. */
export type LivingVault = PersonVault & { readonly keyId: string; isEnded(): boolean; end(): void };

/** Makes the vault of a person on their key. What the installation sealed is left to the installation to open. */
export function createPersonVault(personId: string, own: NamedKey, installation: Pick<Seals, 'open'>): LivingVault {
  let ended = false;
  let indexKey: KeyObject | undefined;
  const check = (place: Place): void => {
    if (ended) throw new SealBroken(place, 'its key was destroyed');
  };

  return {
    personId,
    keyId: own.id,

    seal(place, text) {
      check(place);
      return sealText(version, own, place, text);
    },

    open(place, sealed) {
      check(place);
      const envelope = readEnvelope(place, sealed);
      if (envelope.version === version && envelope.keyId === own.id) return openText(envelope, own.key, place);
      return installation.open(place, sealed);
    },

    blindIndex(purpose, text) {
      check({ table: 'blind_index', column: purpose, row: '' });
      indexKey ??= createSecretKey(Buffer.from(hkdfSync('sha256', own.key, '', 'mentalia/vault/blind-index', 32)));
      return blindIndex(indexKey, purpose, text);
    },

    isEnded: () => ended,

    end() {
      ended = true;
    },
  };
}

/** The digest of a text under a key, for one purpose. */
export function blindIndex(key: KeyObject, purpose: string, text: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([purpose, text]))
    .digest('base64url');
}
