import type { KeyStore } from './data-key.ts';
import type { LivingVault } from './person-vault.ts';

/** The keys that this process knows, the ones used last: none is trusted for longer than a minute without having been looked at. */
export type KeyMemory = {
  get(personId: string): LivingVault | undefined;
  /** Remembers a key that was read at this moment, and answers the vault that stands for it. */
  keep(vault: LivingVault, readAt: number): LivingVault;
  forget(personId: string): void;
};

type Kept = { vault: LivingVault; checkedAt: number };

const mostKept = 10_000;
const trustedMs = 60_000;
const lookEveryMs = 30_000;

/**
 * Makes the memory. Every half minute that it is used it asks once which of all its keys still exist, without anybody waiting; when
 * that fails for too long, a key is read anew before it is used again. A destroyed one ends whatever still holds it.
 */
export function createKeyMemory({ store, clock }: { store: Pick<KeyStore, 'listLiving'>; clock: () => number }): KeyMemory {
  const entries = new Map<string, Kept>();
  let lookedAt = clock();

  const forget = (personId: string): void => {
    entries.get(personId)?.vault.end();
    entries.delete(personId);
  };

  const look = async (): Promise<void> => {
    const at = clock();
    lookedAt = at;
    const asked = [...entries.values()];
    const living = new Set(await store.listLiving(asked.map(({ vault }) => vault.keyId)));
    for (const kept of asked) {
      if (living.has(kept.vault.keyId)) kept.checkedAt = Math.max(kept.checkedAt, at);
      else if (entries.get(kept.vault.personId) === kept) forget(kept.vault.personId);
      else kept.vault.end();
    }
  };

  return {
    get(personId) {
      const now = clock();
      // Who cannot ask now asks later: until then keys grow old, and old ones are not used.
      if (now - lookedAt >= lookEveryMs && entries.size > 0) look().catch(() => undefined);
      const kept = entries.get(personId);
      if (!kept || now - kept.checkedAt >= trustedMs) return undefined;
      entries.delete(personId);
      entries.set(personId, kept);
      return kept.vault;
    },

    keep(vault, readAt) {
      if (vault.isEnded()) {
        forget(vault.personId);
        return vault;
      }
      const known = entries.get(vault.personId);
      if (known && known.vault.keyId === vault.keyId) {
        known.checkedAt = Math.max(known.checkedAt, readAt);
        return known.vault;
      }
      known?.vault.end();
      entries.set(vault.personId, { vault, checkedAt: readAt });
      const [oldest] = entries.keys();
      if (entries.size > mostKept && oldest !== undefined) entries.delete(oldest);
      return vault;
    },

    forget,
  };
}
