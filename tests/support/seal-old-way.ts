import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Place, Sealed } from '#platform/vault/vault.ts';

/** As versions before the keys of people sealed: with a key that came from the master key itself (`v1`). */
export function sealOldWay(masterKey: Buffer, place: Place, text: string): Sealed {
  const key = derive(masterKey, 'seal');
  const keyId = createHash('sha256').update(key).digest('base64url').slice(0, 8);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(`${place.table}|${place.column}|${place.row}`));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const payload = Buffer.concat([cipher.getAuthTag(), body]);
  return `v1.${keyId}.${iv.toString('base64url')}.${payload.toString('base64url')}` as Sealed;
}

/** As they made blind indexes. */
export function indexOldWay(masterKey: Buffer, purpose: string, text: string): string {
  return createHmac('sha256', derive(masterKey, 'blind-index'))
    .update(JSON.stringify([purpose, text]))
    .digest('base64url');
}

function derive(masterKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `mentalia/vault/${use}`, 32));
}
