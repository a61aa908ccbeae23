import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createSealer, openSealedBytes, type SealedReader } from '../../vault/sealed-bytes.ts';
import type { Seals } from '../../vault/vault.ts';

/** A file of sealed bytes that is being written. Whoever finds it can read nothing of it without its person's key. */
export type SealedWriter = { write(bytes: Uint8Array): Promise<void>; end(): Promise<number>; close(): Promise<void> };

const placeOf = (id: string) => ({ table: 'data_exports', column: 'file', row: id });

/** Begins a sealed file, in the place of whatever was there. `id` is bound into its seal. */
export async function writeSealedFile(path: string, id: string, seals: Seals): Promise<SealedWriter> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const sealer = createSealer(placeOf(id), seals);
  const file = await open(path, 'w', 0o600);
  await file.write(sealer.head);
  let size = 0;
  return {
    async write(bytes) {
      for (const piece of sealer.add(bytes)) await file.write(piece);
      size += bytes.length;
    },
    async end() {
      await file.write(sealer.end());
      await file.sync();
      await file.close();
      return size;
    },
    close: () => file.close(),
  };
}

/** Opens one for reading. Throws when it is no sealed file, or not of this person. */
export async function openSealedFile(path: string, id: string, seals: Seals): Promise<SealedReader> {
  const file = await open(path, 'r');
  try {
    const source = {
      size: (await file.stat()).size,
      async read(from: number, to: number) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
        return buffer.subarray(0, bytesRead);
      },
    };
    return { ...(await openSealedBytes(source, placeOf(id), seals)), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
