/**
 * A picture without what a camera or a program wrote beside it: where and when it was taken, on what, by whom. What is seen stays as it is.
 * `undefined`: the bytes are none of PNG, JPEG and WebP, or not whole.
 */
export function stripPicture(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] === 0x89 && textAt(bytes, 1, 3) === 'PNG') return stripPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return stripJpeg(bytes);
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return stripWebp(bytes);
  return undefined;
}

/** What a PNG needs to be seen as it is meant. */
const seenOfPng = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs']);

function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + numberAt(bytes, at);
    if (end > bytes.length) return undefined;
    const kind = textAt(bytes, at + 4, 4);
    if (seenOfPng.has(kind)) parts.push(bytes.subarray(at, end));
    // What stands behind its end is no picture.
    if (kind === 'IEND') return join(parts);
    at = end;
  }
  return undefined;
}

function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (end > bytes.length) return undefined;
    // From here on it is the picture itself, which holds no such part any more; what comes after its end goes.
    if (mark === 0xda) return withPicture(parts, bytes, at);
    // APP0 says how large a point is, APP14 which colours these are. The others are what was written beside it.
    const isBeside = (mark >= 0xe1 && mark <= 0xef && mark !== 0xee) || mark === 0xfe;
    if (!isBeside) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Up to the mark of its end. Pictures that come in several passes have marks in between. */
function withPicture(parts: Uint8Array[], bytes: Uint8Array, from: number): Uint8Array<ArrayBuffer> | undefined {
  for (let at = from; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return join([...parts, bytes.subarray(from, at + 2)]);
  return undefined;
}

function stripWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parts: Uint8Array[] = [];
  const size = 8 + numberAt(bytes, 4, true);
  if (size > bytes.length) return undefined;
  for (let at = 12; at + 8 <= size; ) {
    const kind = textAt(bytes, at, 4);
    const length = numberAt(bytes, at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return undefined;
    const part = Uint8Array.from(bytes.subarray(at, Math.min(end, size)));
    // Its flags must not promise what is gone.
    if (kind === 'VP8X') part[8] = (part[8] ?? 0) & ~0x2c;
    if (kind !== 'EXIF' && kind !== 'XMP ' && kind !== 'ICCP') parts.push(part);
    at = end;
  }
  if (parts.length === 0) return undefined;
  const body = join(parts);
  const head = Uint8Array.from(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return join([head, body]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function numberAt(bytes: Uint8Array, at: number, isLittle = false): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, isLittle);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
