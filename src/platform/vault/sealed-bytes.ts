import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { letGo } from './let-go.ts';
import type { Place, Sealed, Seals } from './vault.ts';

/**
 * Bytes that only their person's key opens, sealed and opened piece by piece: a first line with a key of their own, sealed; then
 * pieces of 64 KiB, each under AES-256-GCM with its number and whether it is the last bound in, so that none can be changed,
 * moved, left out or cut off. With the person's key destroyed they are noise.
 */
export type Sealer = { head: Buffer; add(bytes: Uint8Array): Buffer[]; end(): Buffer };

/** Where sealed bytes are kept: how many there are, and any part of them. */
export type SealedSource = { size: number; read(from: number, to: number): Promise<Buffer> };

/** Sealed bytes that are open: how many they are, and any part of them. */
export type SealedReader = { size: number; read(from: number, to: number): Promise<Buffer>; close(): Promise<void> };

/** How much of what was sealed is one piece. */
export const pieceBytes = 64 * 1024;
const tagBytes = 16;
const mostHeadBytes = 1024;
const mark = 'mentalia-sealed-1';

/** Begins to seal what belongs at this place, which is bound in. */
export function createSealer(place: Place, seals: Seals): Sealer {
  const key = randomBytes(32);
  const head = Buffer.from(`${mark} ${seals.seal(place, key.toString('base64url'))}\n`);
  const cipherKey = createSecretKey(key);
  const waiting = Buffer.alloc(pieceBytes);
  let [held, number] = [0, 0];

  const nextPiece = (isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', cipherKey, nonceOf(number));
    cipher.setAAD(boundIn(isLast));
    const sealed = cipher.update(waiting.subarray(0, held));
    const piece = Buffer.concat([sealed, cipher.final(), cipher.getAuthTag()]);
    letGo(sealed);
    held = 0;
    number += 1;
    return piece;
  };

  return {
    head,
    add(bytes) {
      const pieces: Buffer[] = [];
      for (let at = 0; at < bytes.length; ) {
        // A full piece waits for more: which one is the last is known only at the end.
        if (held === pieceBytes) pieces.push(nextPiece(false));
        const taken = Math.min(pieceBytes - held, bytes.length - at);
        waiting.set(bytes.subarray(at, at + taken), held);
        held += taken;
        at += taken;
      }
      return pieces;
    },
    end: () => nextPiece(true),
  };
}

/**
 * The same of a stream: what comes out is sealed, and as long as what went in but for the head and a few bytes for each piece. A
 * piece is good until the next one is asked for.
 */
export async function* sealBytes(place: Place, seals: Seals, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const sealer = createSealer(place, seals);
  yield sealer.head;
  for await (const part of bytes) {
    for (const piece of sealer.add(part)) {
      yield piece;
      letGo(piece);
    }
  }
  yield sealer.end();
}

/** Opens them for reading. Throws when they are no sealed bytes, not of this person, not of this place, or cut off. */
export async function openSealedBytes(source: SealedSource, place: Place, seals: Seals): Promise<Omit<SealedReader, 'close'>> {
  const buffer = await source.read(0, Math.min(mostHeadBytes, source.size));
  const begin = buffer.indexOf('\n') + 1;
  const [named, seal] = buffer.toString('latin1', 0, Math.max(begin - 1, 0)).split(' ');
  if (named !== mark || !seal) throw new Error('These are no sealed bytes');
  const key = createSecretKey(Buffer.from(seals.open(place, seal as Sealed), 'base64url'));
  const whole = source.size - begin;
  const pieces = Math.ceil(whole / (pieceBytes + tagBytes));
  if (pieces < 1) throw new Error('These sealed bytes were cut off');

  const readPieces = async (first: number, after: number): Promise<Buffer[]> => {
    const from = first * (pieceBytes + tagBytes);
    const to = Math.min(after * (pieceBytes + tagBytes), whole);
    const kept = await source.read(begin + from, begin + to);
    const opened: Buffer[] = [];
    for (let number = first; number < after; number += 1) {
      const at = (number - first) * (pieceBytes + tagBytes);
      const piece = kept.subarray(at, Math.min(at + pieceBytes + tagBytes, kept.length));
      const opener = createDecipheriv('aes-256-gcm', key, nonceOf(number), { authTagLength: tagBytes });
      opener.setAAD(boundIn(number === pieces - 1));
      opener.setAuthTag(piece.subarray(piece.length - tagBytes));
      opened.push(Buffer.concat([opener.update(piece.subarray(0, piece.length - tagBytes)), opener.final()]));
    }
    return opened;
  };

  // What was cut off says so before anybody gets its first byte.
  await readPieces(pieces - 1, pieces);
  const size = whole - pieces * tagBytes;
  return {
    size,
    async read(from, to) {
      const first = Math.floor(from / pieceBytes);
      const after = Math.min(Math.ceil(to / pieceBytes), pieces);
      if (from >= to || first >= after) return Buffer.alloc(0);
      const read = Buffer.concat(await readPieces(first, after));
      return read.subarray(from - first * pieceBytes, to - first * pieceBytes);
    },
  };
}

/** All of it in order, so much at once; it is closed at the end, however that comes. */
export async function* streamOf(reader: SealedReader, atOnce = pieceBytes): AsyncGenerator<Buffer> {
  try {
    for (let at = 0; at < reader.size; at += atOnce) yield await reader.read(at, Math.min(at + atOnce, reader.size));
  } finally {
    await reader.close();
  }
}

/** The bytes have a key of their own, so a number is nonce enough. */
function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  return nonce;
}

function boundIn(isLast: boolean): Buffer {
  return Buffer.from(isLast ? 'last' : 'more');
}
