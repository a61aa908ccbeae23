const lineEnd = 10;
const from = [70, 114, 111, 109, 32];

/** Whether a mailbox in one file begins here. */
export function isMbox(text: string): boolean {
  return /^From [^\n]{3,200}\r?\n[\w-]{2,60}:/.test(text);
}

/** The mails of a mailbox in one file: each begins with a line `From …` after an empty one. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const begins: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    const isFrom = from.every((code, place) => bytes[at + place] === code);
    if (isFrom && (at === 0 || isEmptyBefore(bytes, at))) begins.push(at);
  }
  return begins.map((begin, at) => bytes.subarray(nextLine(bytes, begin), begins[at + 1] ?? bytes.length));
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lineEnd, at);
  return end < 0 ? bytes.length : end + 1;
}

function isEmptyBefore(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === lineEnd && (bytes[at - 2] === lineEnd || (bytes[at - 2] === 13 && bytes[at - 3] === lineEnd));
}
