const sampleBytes = 4096;

/**
 * The text in these bytes: UTF-8 or UTF-16 with or without a mark at the beginning, and otherwise the old encoding of Windows.
 * A character cut in two at the end, where a copy broke off, is left out.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  const wide = wideEncodingOf(bytes);
  if (wide) return decode(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return loosely(bytes);
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** Letters of Western languages in UTF-16 have a zero beside each. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  return even > sample.length / 4 && odd < even / 8 ? 'utf-16be' : undefined;
}

/** A few broken places in UTF-8 that else is whole stay broken; where it hardly ever is whole, it is something else. */
function loosely(bytes: Uint8Array): string {
  const asUtf8 = decode(bytes, 'utf-8');
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < asUtf8.length; at += 1) {
    const code = asUtf8.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    if (code > 0x7f && code !== 0xfffd) whole += 1;
  }
  return whole > broken ? asUtf8 : decode(bytes, 'windows-1252');
}
