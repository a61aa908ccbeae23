import { unlessBroken } from '../vault/unless-broken.ts';
import type { Seals } from '../vault/vault.ts';
import type { StoredFile } from './contract.ts';
import type { FileRow } from './file-row-store.ts';
import { placesOf } from './places-of.ts';

/** A file as its person is told of it. */
export function presentFile(seals: Seals, row: FileRow): StoredFile {
  const { id, purpose, contentType, bytes, status } = row;
  return {
    id,
    purpose,
    name: unlessBroken(() => seals.open(placesOf(id).name, row.name)) ?? null,
    contentType,
    bytes,
    status,
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}
