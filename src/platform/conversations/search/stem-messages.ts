import type { Db } from '../../db/open-database.ts';
import { unlessBroken } from '../../vault/unless-broken.ts';
import type { PersonVault, Sealed, Vault } from '../../vault/vault.ts';
import { plainText } from '../core/plain-text.ts';
import { openContent } from '../message-store.ts';
import { stemsIn } from './core/words-in.ts';
import { stemDigest } from './stem-digest.ts';
import { holdUnstemmed, keepStems, type Unstemmed } from './stem-store.ts';

/** So many are held at once: none of them can change meanwhile, and nobody should wait for long. */
const batch = 25;

/** Makes these messages findable by their words. Running it twice, or in two processes at once, changes nothing. */
export async function stemMessages({ db, vault }: { db: Db; vault: Vault }, found: Unstemmed[]): Promise<void> {
  const ofPerson = Map.groupBy(found, ({ personId }) => personId);
  for (const [personId, own] of ofPerson) {
    for (let from = 0; from < own.length; from += batch) {
      const ids = own.slice(from, from + batch).map(({ id }) => id);
      const seals = await vault.of(personId, db);
      await db.transaction(async (tx) => {
        const held = await holdUnstemmed(tx, personId, ids);
        if (held.length === 0) return;
        await keepStems(
          tx,
          personId,
          held.map(({ id, content }) => ({ id, digests: digestsOf(seals, id, content) })),
        );
      });
    }
  }
}

/** What does not open, because its key was destroyed or it was tampered with, is found by nothing; it is not tried again. */
function digestsOf(seals: PersonVault, id: string, content: Sealed): string[] {
  const digests = unlessBroken(() => stemsIn(plainText(openContent(seals, id, content))).map((stem) => stemDigest(seals, stem)));
  return digests ?? [];
}
