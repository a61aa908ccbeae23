import { createHash, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { NamedKey } from './envelope.ts';

/** The master key that counts and, while it is being replaced, the one before it. Each has 32 bytes or more. */
export type MasterKeys = { current: Buffer; previous?: Buffer };

/**
 * A master key, ready for use. It seals nothing itself: it wraps the data keys. `old` and `oldIndexKey` are what earlier versions
 * derived from it and sealed with (envelopes `v1`); they only open.
 */
export type MasterKey = { id: string; wrapping: KeyObject; old: NamedKey; oldIndexKey: Buffer };

/** The master keys of an installation, the one that counts first. */
export function readMasterKeys({ current, previous }: MasterKeys): [MasterKey, ...MasterKey[]] {
  return [readMasterKey(current), ...(previous ? [readMasterKey(previous)] : [])];
}

function readMasterKey(bytes: Buffer): MasterKey {
  if (bytes.length < 32) throw new Error('The master key must have 32 bytes or more');
  const wrapping = derive(bytes, 'wrap');
  const sealing = derive(bytes, 'seal');
  return {
    id: digest(wrapping).slice(0, 12),
    wrapping: createSecretKey(wrapping),
    old: { id: digest(sealing).slice(0, 8), key: createSecretKey(sealing) },
    oldIndexKey: derive(bytes, 'blind-index'),
  };
}

function derive(masterKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `mentalia/vault/${use}`, 32));
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
