/** More than any camera takes; a picture that claims more would only keep whoever opens it busy. */
const mostSide = 30_000;
const mostPixels = 250_000_000;

/** Whether a PNG says of itself what can be so. */
export function isPng(head: Buffer): boolean {
  if (head.length < 33 || head.toString('latin1', 12, 16) !== 'IHDR') return false;
  return mayBeSeen(head.readUInt32BE(16), head.readUInt32BE(20));
}

/** Whether a JPEG begins as one; where its size stands in the first bytes, whether it can be so. */
export function isJpeg(head: Buffer): boolean {
  if (head.readUIntBE(0, 3) !== 0xffd8ff) return false;
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const mark = head[at + 1] ?? 0;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    if (isFrame) return mayBeSeen(head.readUInt16BE(at + 7), head.readUInt16BE(at + 5));
    at += 2 + head.readUInt16BE(at + 2);
  }
  return true;
}

/** Whether a WebP is as long as it says. */
export function isWebp(head: Buffer, size: number): boolean {
  return head.length >= 20 && head.readUInt32LE(4) + 8 <= size;
}

function mayBeSeen(width: number, height: number): boolean {
  return width > 0 && height > 0 && width <= mostSide && height <= mostSide && width * height <= mostPixels;
}
