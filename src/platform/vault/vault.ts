import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

declare const sealedBrand: unique symbol;

/** A text that only the vault can read. It is a plain string in the database and never a plain text in the code. */
export type Sealed = string & { readonly [sealedBrand]: true };

/** Where a sealed text lives. It is bound into the seal, so a text moved to another row or column no longer opens. */
export type Place = { table: string; column: string; row: string };

/** Seals what people write, and makes blind indexes: keyed digests by which a sealed text can be found but not read. */
export type Vault = {
  seal(place: Place, text: string): Sealed;
  open(place: Place, sealed: Sealed): string;
  blindIndex(purpose: string, text: string): string;
};

/** A seal that does not open: another key, another place, or a changed text. It says which place, never which text. */
export class SealBroken extends Error {
  constructor(place: Place, why: string) {
    super(`The seal of ${place.table}.${place.column} does not open: ${why}`);
    this.name = 'vault/seal-broken';
  }
}

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

/** Builds the vault on the master key (32 bytes or more). The key itself seals nothing: each use has its own derived key. */
export function createVault(masterKey: Buffer): Vault {
  if (masterKey.length < 32) throw new Error('The master key must have 32 bytes or more');

  const sealBytes = derive(masterKey, 'seal');
  // Made once: a key made anew from its bytes costs more than the seal.
  const sealKey = createSecretKey(sealBytes);
  const indexKey = createSecretKey(derive(masterKey, 'blind-index'));
  const keyId = createHash('sha256').update(sealBytes).digest('base64url').slice(0, 8);

  return {
    seal(place, text) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv);
      cipher.setAAD(associated(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const payload = Buffer.concat([cipher.getAuthTag(), body]);
      return `${version}.${keyId}.${iv.toString('base64url')}.${payload.toString('base64url')}` as Sealed;
    },

    open(place, sealed) {
      const [sealVersion, sealKeyId, iv, payload, rest] = sealed.split('.');
      if (sealVersion !== version || iv === undefined || payload === undefined || rest !== undefined) {
        throw new SealBroken(place, 'it is not an envelope');
      }
      if (sealKeyId !== keyId) throw new SealBroken(place, `it was sealed with key ${sealKeyId}, not ${keyId}`);
      const bytes = Buffer.from(payload, 'base64url');
      if (bytes.length < tagBytes) throw new SealBroken(place, 'it is cut short');
      return decipher(place, sealKey, Buffer.from(iv, 'base64url'), bytes);
    },

    blindIndex(purpose, text) {
      return createHmac('sha256', indexKey)
        .update(JSON.stringify([purpose, text]))
        .digest('base64url');
    },
  };
}

function decipher(place: Place, key: KeyObject, iv: Buffer, bytes: Buffer): string {
  try {
    const opener = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
    opener.setAAD(associated(place));
    opener.setAuthTag(bytes.subarray(0, tagBytes));
    return Buffer.concat([opener.update(bytes.subarray(tagBytes)), opener.final()]).toString('utf8');
  } catch {
    throw new SealBroken(place, 'it was changed, or belongs elsewhere');
  }
}

function derive(masterKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `mentalia/vault/${use}`, 32));
}

function associated(place: Place): Buffer {
  return Buffer.from(`${place.table}|${place.column}|${place.row}`, 'utf8');
}
