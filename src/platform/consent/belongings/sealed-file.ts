import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Sealed, Seals } from '../../vault/vault.ts';

/**
 * A file that only its person's key opens, written and read piece by piece: a first line with the file's own key, sealed; then
 * pieces of 64 KiB, each under AES-256-GCM with its number and whether it is the last bound in, so that none can be changed,
 * moved, left out or cut off. With the person's key destroyed the file is noise.
 */
export type SealedWriter = { write(bytes: Uint8Array): Promise<void>; end(): Promise<number>; close(): Promise<void> };

/** A sealed file that is open: how many bytes it holds, and any part of them. */
export type SealedReader = { size: number; read(from: number, to: number): Promise<Buffer>; close(): Promise<void> };

const pieceBytes = 64 * 1024;
const tagBytes = 16;
const mark = 'mentalia-sealed-1';
const placeOf = (id: string) => ({ table: 'data_exports', column: 'file', row: id });

/** Begins a sealed file, in the place of whatever was there. `id` is bound into its seal. */
export async function writeSealedFile(path: string, id: string, seals: Seals): Promise<SealedWriter> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const key = randomBytes(32);
  const seal = seals.seal(placeOf(id), key.toString('base64url'));
  const file = await open(path, 'w', 0o600);
  await file.write(`${mark} ${seal}\n`);
  const cipherKey = createSecretKey(key);
  const waiting = Buffer.alloc(pieceBytes);
  let [held, number, size] = [0, 0, 0];

  const writePiece = async (isLast: boolean): Promise<void> => {
    const cipher = createCipheriv('aes-256-gcm', cipherKey, nonceOf(number));
    cipher.setAAD(boundIn(isLast));
    const body = Buffer.concat([cipher.update(waiting.subarray(0, held)), cipher.final()]);
    await file.write(Buffer.concat([body, cipher.getAuthTag()]));
    size += held;
    held = 0;
    number += 1;
  };

  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        // A full piece waits for more: which one is the last is known only at the end.
        if (held === pieceBytes) await writePiece(false);
        const taken = Math.min(pieceBytes - held, bytes.length - at);
        waiting.set(bytes.subarray(at, at + taken), held);
        held += taken;
        at += taken;
      }
    },
    async end() {
      await writePiece(true);
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
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    const begin = buffer.subarray(0, bytesRead).indexOf('\n') + 1;
    const [named, seal] = buffer.toString('latin1', 0, begin - 1).split(' ');
    if (named !== mark || !seal) throw new Error('This is no sealed file');
    const key = createSecretKey(Buffer.from(seals.open(placeOf(id), seal as Sealed), 'base64url'));
    const whole = (await file.stat()).size - begin;
    const pieces = Math.ceil(whole / (pieceBytes + tagBytes));

    const readPiece = async (number: number): Promise<Buffer> => {
      const from = number * (pieceBytes + tagBytes);
      const length = Math.min(pieceBytes + tagBytes, whole - from);
      const { buffer: piece } = await file.read(Buffer.alloc(length), 0, length, begin + from);
      const opener = createDecipheriv('aes-256-gcm', key, nonceOf(number), { authTagLength: tagBytes });
      opener.setAAD(boundIn(number === pieces - 1));
      opener.setAuthTag(piece.subarray(length - tagBytes));
      return Buffer.concat([opener.update(piece.subarray(0, length - tagBytes)), opener.final()]);
    };

    // A file that was cut off says so before anybody gets its first byte.
    await readPiece(pieces - 1);
    return {
      size: whole - pieces * tagBytes,
      async read(from, to) {
        const parts: Buffer[] = [];
        for (let number = Math.floor(from / pieceBytes); number * pieceBytes < to && number < pieces; number += 1) {
          const piece = await readPiece(number);
          const begins = number * pieceBytes;
          parts.push(piece.subarray(Math.max(from - begins, 0), to - begins));
        }
        return Buffer.concat(parts);
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** All of it in order; the file is closed at the end, however that comes. */
export async function* streamOf(reader: SealedReader): AsyncGenerator<Buffer> {
  try {
    for (let at = 0; at < reader.size; at += pieceBytes) yield await reader.read(at, Math.min(at + pieceBytes, reader.size));
  } finally {
    await reader.close();
  }
}

/** The file has a key of its own, so a number is nonce enough. */
function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  return nonce;
}

function boundIn(isLast: boolean): Buffer {
  return Buffer.from(isLast ? 'last' : 'more');
}
