/** Forms that hold samples as they are; others need a decoder that nobody asked for. */
const forms = new Set([1, 3, 6, 7, 0xfffe]);

/** Whether a WAV tells of itself what can be so: not more sound than there are bytes, and numbers that a sound has. */
export function isWav(head: Buffer, size: number): boolean {
  if (head.length < 44 || head.readUInt32LE(4) + 8 > size + 1) return false;
  let hasForm = false;
  for (let at = 12; at + 8 <= head.length; ) {
    const [name, length] = [head.toString('latin1', at, at + 4), head.readUInt32LE(at + 4)];
    if (at + 8 + length > size + 1) return false;
    if (name === 'fmt ') {
      if (length < 16 || at + 24 > head.length) return false;
      const [form, channels, rate, bits] = [8, 10, 12, 22].map((from, field) =>
        field === 2 ? head.readUInt32LE(at + from) : head.readUInt16LE(at + from),
      );
      hasForm = forms.has(form ?? 0) && between(channels, 1, 8) && between(rate, 4000, 384_000) && between(bits, 8, 64);
      if (!hasForm) return false;
    }
    if (name === 'data') return hasForm && length > 0;
    at += 8 + length + (length % 2);
  }
  return hasForm;
}

function between(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high;
}
