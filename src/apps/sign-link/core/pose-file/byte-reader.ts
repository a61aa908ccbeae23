import { DamagedPoseFile } from './errors.ts';

/** Reads little-endian numbers and texts one after the other, and never beyond the end. */
export type ByteReader = {
  byte16: () => number;
  byte32: () => number;
  float: () => number;
  text: () => string;
  /** So many floats at once. */
  floats: (count: number) => Float32Array;
  skip: (bytes: number) => void;
  left: () => number;
};

export function createByteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8');
  let at = 0;

  function take(length: number): number {
    if (length < 0 || at + length > bytes.byteLength) throw new DamagedPoseFile();
    const from = at;
    at += length;
    return from;
  }

  return {
    byte16: () => view.getUint16(take(2), true),
    byte32: () => view.getUint32(take(4), true),
    float: () => view.getFloat32(take(4), true),
    text() {
      const length = view.getUint16(take(2), true);
      const from = take(length);
      return decoder.decode(bytes.subarray(from, from + length));
    },
    floats(count) {
      const from = take(count * 4);
      const values = new Float32Array(count);
      for (let index = 0; index < count; index += 1) values[index] = view.getFloat32(from + index * 4, true);
      return values;
    },
    skip(length) {
      take(length);
    },
    left: () => bytes.byteLength - at,
  };
}
