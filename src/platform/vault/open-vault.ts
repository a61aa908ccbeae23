import { randomBytes } from 'node:crypto';
import { ConfigProblem } from '../config/config-problem.ts';
import { createDataKey, installationId, type KeyStore, openDataKey, readyKey, type WrappedKey } from './data-key.ts';
import { openText, readEnvelope, sealText } from './envelope.ts';
import { createKeyMemory } from './key-memory.ts';
import { type MasterKey, type MasterKeys, readMasterKeys } from './master-key.ts';
import { blindIndex, createPersonVault, type LivingVault, version } from './person-vault.ts';
import { SealBroken } from './seal-broken.ts';
import type { PersonVault, Seals, Vault } from './vault.ts';

const oldVersion = 'v1';
const place = { table: 'users', column: 'email', row: '' };
const mostTries = 3;

/**
 * Opens the vault of an installation; the first time, it makes the installation's own key. Throws `ConfigProblem` when the master
 * key is not the one that the data were sealed with: nothing must be written that the others could not read.
 */
export async function openVault({
  masterKeys,
  store,
  clock = () => performance.now(),
}: {
  masterKeys: MasterKeys;
  store: KeyStore;
  clock?: () => number;
}): Promise<Vault> {
  const masters = readMasterKeys(masterKeys);
  const own = await openInstallationKey(masters, store);
  const installation = createInstallationSeals(masters, own);
  const memory = createKeyMemory({ store, clock });
  const looking = new Map<string, Promise<PersonVault>>();
  let wrappedBy = own.masterKeyId;

  /** Wrapped as the installation's own key is, so that all nodes can open it while the master key is being replaced. */
  const makeKey = async (personId: string, db?: unknown): Promise<WrappedKey> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const master = masters.find(({ id }) => id === wrappedBy);
      if (!master) throw new Error(`Keys are wrapped by the master key ${wrappedBy} now, which is not here`);
      const made = createDataKey(master, personId);
      if (await store.keep(made, db)) return made;
      const kept = await store.find(personId, db);
      if (kept) return kept;
      wrappedBy = (await store.find(installationId, db))?.masterKeyId ?? wrappedBy;
    }
    throw new Error('A key could not be kept');
  };

  const look = async (personId: string, db?: unknown): Promise<LivingVault> => {
    const kept = (await store.find(personId, db)) ?? (await makeKey(personId, db));
    const isDestroyed = kept.wrapped === '';
    const bytes = isDestroyed ? randomBytes(32) : openDataKey(masters, kept);
    const vault = createPersonVault(personId, { id: kept.keyId, key: readyKey(bytes) }, installation);
    if (isDestroyed) vault.end();
    return vault;
  };

  const lookOnce = (personId: string): Promise<PersonVault> => {
    const under = looking.get(personId);
    if (under) return under;
    const readAt = clock();
    const found: Promise<PersonVault> = look(personId)
      // Forgotten meanwhile: what was read may be destroyed by now.
      .then((vault) => (looking.get(personId) === found ? memory.keep(vault, readAt) : vault))
      .finally(() => looking.get(personId) === found && looking.delete(personId));
    looking.set(personId, found);
    return found;
  };

  return {
    ...installation,
    known: memory.get,
    async of(personId, db) {
      // A key that is made in a transaction may never come to be, so nothing is remembered of it.
      return memory.get(personId) ?? (store.isTransaction(db) ? look(personId, db) : lookOnce(personId));
    },
    forget(personId) {
      looking.delete(personId);
      memory.forget(personId);
    },
  };
}

type InstallationKey = { keyId: string; sealing: Buffer; indexing: Buffer; masterKeyId: string };

/** The installation's key: one half seals, the other makes blind indexes, which must stay the same for ever. */
async function openInstallationKey(masters: [MasterKey, ...MasterKey[]], store: KeyStore): Promise<InstallationKey> {
  const kept = (await store.find(installationId)) ?? (await beginInstallation(masters, store));
  const ids = masters.map(({ id }) => id);
  if (!ids.includes(kept.masterKeyId)) throw wrongMasterKey();
  if (await store.hasOthers(ids)) {
    throw new ConfigProblem(['MASTER_KEY_PREVIOUS: aún hace falta la clave de antes; «mentalia vault rotate» no ha terminado']);
  }
  const bytes = openDataKey(masters, kept);
  return {
    keyId: kept.keyId,
    sealing: bytes.subarray(0, 32),
    indexing: bytes.subarray(32),
    masterKeyId: kept.masterKeyId,
  };
}

async function beginInstallation(masters: [MasterKey, ...MasterKey[]], store: KeyStore): Promise<WrappedKey> {
  const seal = await store.findAnySeal();
  const old = seal && readEnvelope(place, seal);
  const sealer = old ? masters.find((master) => old.version === oldVersion && old.keyId === master.old.id) : masters[0];
  if (!sealer) throw wrongMasterKey();

  // People of earlier versions are found by digests under a key that came from the master key: from here on it is kept as it is.
  const indexing = old ? sealer.oldIndexKey : randomBytes(32);
  const made = createDataKey(sealer, installationId, Buffer.concat([randomBytes(32), indexing]));
  await store.keep(made);
  const kept = await store.find(installationId);
  if (!kept) throw new Error("The installation's own key was not kept");
  return kept;
}

function createInstallationSeals(masters: MasterKey[], { keyId, sealing, indexing }: InstallationKey): Seals {
  const own = { id: keyId, key: readyKey(sealing) };
  const indexKey = readyKey(indexing);
  return {
    seal: (at, text) => sealText(version, own, at, text),

    open(at, sealed) {
      const envelope = readEnvelope(at, sealed);
      if (envelope.version === version) {
        if (envelope.keyId === own.id) return openText(envelope, own.key, at);
        throw new SealBroken(at, 'its key was destroyed, or belongs to somebody else');
      }
      if (envelope.version !== oldVersion) throw new SealBroken(at, 'it is not an envelope');
      const old = masters.find((master) => master.old.id === envelope.keyId);
      if (old) return openText(envelope, old.old.key, at);
      throw new SealBroken(at, `it was sealed with the master key ${envelope.keyId}, which is not here`);
    },

    blindIndex: (purpose, text) => blindIndex(indexKey, purpose, text),
  };
}

function wrongMasterKey(): ConfigProblem {
  return new ConfigProblem([
    'MASTER_KEY: no es la clave de estos datos; pon la que tenían, o ponla en MASTER_KEY_PREVIOUS si la estás cambiando',
  ]);
}
