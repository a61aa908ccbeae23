const rates = [44_100, 48_000, 32_000];
const kilobits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};

/** Whether an MP3 is one: after its tag comes a frame, and after that another. Two bytes that look like a frame are no sound. */
export function isMp3(head: Buffer, size: number): boolean {
  let at = 0;
  if (head.toString('latin1', 0, 3) === 'ID3') {
    at = 10 + [6, 7, 8, 9].reduce((sum, byte) => sum * 128 + ((head[byte] ?? 0) & 0x7f), 0);
    if (at >= size) return false;
    // A picture in the tag: the sound begins further on than is looked at.
    if (at + 4 > head.length) return head.length < size;
  }
  const last = Math.min(at + 4096, head.length - 4);
  for (; at <= last; at += 1) {
    const length = frameBytes(head, at);
    if (length === undefined) continue;
    const next = at + length;
    if (next === size || (next + 4 <= head.length && frameBytes(head, next) !== undefined)) return true;
  }
  return false;
}

/** How long the frame is that begins here; `undefined` when none does. */
function frameBytes(head: Buffer, at: number): number | undefined {
  const [sync, kind, sizes] = [head[at] ?? 0, head[at + 1] ?? 0, head[at + 2] ?? 0];
  const version = (kind >> 3) & 3;
  const isThirdLayer = ((kind >> 1) & 3) === 1;
  if (sync !== 0xff || (kind & 0xe0) !== 0xe0 || version === 1 || !isThirdLayer) return undefined;
  const isFirst = version === 3;
  const kilobit = kilobits[isFirst ? 'first' : 'second'][sizes >> 4];
  const rate = rates[(sizes >> 2) & 3];
  if (!kilobit || !rate) return undefined;
  const real = rate / (isFirst ? 1 : version === 2 ? 2 : 4);
  return Math.floor(((isFirst ? 144_000 : 72_000) * kilobit) / real) + ((sizes >> 1) & 1);
}
