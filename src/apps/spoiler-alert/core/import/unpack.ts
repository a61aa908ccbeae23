import { Inflate } from 'fflate';
import { crcOf } from './crc-of.ts';
import { DamagedExport, OpensTooLarge } from './errors.ts';
import { limits } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';

/** So small that what one piece may become, a thousand times as much, is no harm. */
const pieceBytes = 8 * 1024;
const methods = { stored: 0, deflated: 8 };

/** Opens files of one archive, and counts what they become together, whatever the archive claims. */
export class Unpacker {
  #opened = 0;
  #bytes = 0;

  open({ method, packed, claimed, crc, isLocked }: ZipEntry): Uint8Array {
    this.#opened += 1;
    if (this.#opened > limits.opened) throw new OpensTooLarge();
    if (isLocked) throw new DamagedExport();
    this.#count(0, claimed, packed.length);
    const bytes = method === methods.stored ? packed : this.#inflate(method, packed);
    this.#bytes += bytes.length;
    this.#count(0, 0, packed.length);
    if (crcOf(bytes) !== crc) throw new DamagedExport();
    return bytes;
  }

  #inflate(method: number, packed: Uint8Array): Uint8Array {
    if (method !== methods.deflated) throw new DamagedExport();
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    for (let at = 0; at < packed.length; at += pieceBytes) {
      push(inflate, packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
      this.#count(length, length, packed.length);
    }
    return joined(pieces, length);
  }

  #count(now: number, unpacked: number, packed: number): void {
    const isTooMuch = this.#bytes + Math.max(now, unpacked) > limits.unpackedBytes;
    if (isTooMuch || (unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio)) throw new OpensTooLarge();
  }
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    throw new DamagedExport();
  }
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
