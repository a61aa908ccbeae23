import { DamagedExport, OpensTooLarge } from './errors.ts';

/** A file in an archive, as its directory tells of it: nothing of that is believed until it was opened. */
export type ZipEntry = { name: string; method: number; packed: Uint8Array; claimed: number; crc: number; isLocked: boolean };

const end = { signature: 0x06054b50, bytes: 22, longestComment: 65_535 };
const entry = { signature: 0x02014b50, bytes: 46 };
const local = { signature: 0x04034b50, bytes: 30 };
const beyond32Bits = 0xffffffff;
const mostEntries = 65_535;

/** Whether these bytes begin as an archive does. */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** The files of an archive, none of them opened. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(view);
  const count = Math.min(view.getUint16(endAt + 10, true), mostEntries);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(endAt + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + entry.bytes > bytes.length || view.getUint32(at, true) !== entry.signature) throw new DamagedExport();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = nameOf(bytes.subarray(at + entry.bytes, at + entry.bytes + (nameLength ?? 0)));
    entries.push(entryAt(view, bytes, at, name));
    at += entry.bytes + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - end.bytes - end.longestComment);
  for (let at = view.byteLength - end.bytes; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === end.signature) return at;
  }
  throw new DamagedExport();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, name: string): ZipEntry {
  const [crc, size, claimed] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true)) as [number, number, number];
  const begin = view.getUint32(at + 42, true);
  if (size === beyond32Bits || claimed === beyond32Bits || begin === beyond32Bits) throw new OpensTooLarge();
  if (begin + local.bytes > bytes.length || view.getUint32(begin, true) !== local.signature) throw new DamagedExport();
  const from = begin + local.bytes + view.getUint16(begin + 26, true) + view.getUint16(begin + 28, true);
  if (from + size > bytes.length) throw new DamagedExport();
  const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
  return { name, method: view.getUint16(at + 10, true), packed: bytes.subarray(from, from + size), claimed, crc, isLocked };
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
