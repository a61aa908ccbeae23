import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { SealBroken } from './seal-broken.ts';
import type { Place, Sealed } from './vault.ts';

/** A key and the name by which its envelopes call it. */
export type NamedKey = { id: string; key: KeyObject };

/** A sealed text taken apart: `<version>.<key id>.<iv>.<tag and text>`. */
export type Envelope = { version: string; keyId: string; iv: Buffer; payload: Buffer };

const ivBytes = 12;
const tagBytes = 16;

/** Seals a text to its place: AES-256-GCM under a new nonce, the place bound in. */
export function sealText(version: string, { id, key }: NamedKey, place: Place, text: string): Sealed {
  const iv = randomBytes(ivBytes);
  const payload = encrypt(key, iv, associated(place), Buffer.from(text, 'utf8'));
  return `${version}.${id}.${iv.toString('base64url')}.${payload.toString('base64url')}` as Sealed;
}

/** Takes a sealed text apart. Throws `SealBroken` for what is no envelope. */
export function readEnvelope(place: Place, sealed: Sealed): Envelope {
  const [version, keyId, iv, payload, rest] = sealed.split('.');
  if (version === undefined || keyId === undefined || iv === undefined || payload === undefined || rest !== undefined) {
    throw new SealBroken(place, 'it is not an envelope');
  }
  const bytes = Buffer.from(payload, 'base64url');
  if (bytes.length < tagBytes) throw new SealBroken(place, 'it is cut short');
  return { version, keyId, iv: Buffer.from(iv, 'base64url'), payload: bytes };
}

/** The text of an envelope. Throws `SealBroken` when it was changed or lies elsewhere than where it was sealed to. */
export function openText({ iv, payload }: Envelope, key: KeyObject, place: Place): string {
  try {
    return decrypt(key, iv, associated(place), payload).toString('utf8');
  } catch {
    throw new SealBroken(place, 'it was changed, or belongs elsewhere');
  }
}

/** Wraps a key for its owner: `<iv>.<tag and key>`. */
export function wrapKey(wrapping: KeyObject, owner: string, bytes: Buffer): string {
  const iv = randomBytes(ivBytes);
  return `${iv.toString('base64url')}.${encrypt(wrapping, iv, Buffer.from(owner), bytes).toString('base64url')}`;
}

/** A key as it was before it was wrapped. Throws when it was wrapped by another key or for another owner. */
export function unwrapKey(wrapping: KeyObject, owner: string, wrapped: string): Buffer {
  const [iv = '', payload = ''] = wrapped.split('.');
  return decrypt(wrapping, Buffer.from(iv, 'base64url'), Buffer.from(owner), Buffer.from(payload, 'base64url'));
}

function encrypt(key: KeyObject, iv: Buffer, bound: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(bound);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([cipher.getAuthTag(), body]);
}

function decrypt(key: KeyObject, iv: Buffer, bound: Buffer, payload: Buffer): Buffer {
  const opener = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  opener.setAAD(bound);
  opener.setAuthTag(payload.subarray(0, tagBytes));
  return Buffer.concat([opener.update(payload.subarray(tagBytes)), opener.final()]);
}

function associated(place: Place): Buffer {
  return Buffer.from(`${place.table}|${place.column}|${place.row}`, 'utf8');
}
