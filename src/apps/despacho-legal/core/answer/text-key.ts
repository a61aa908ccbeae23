const prime = 0x01000193;
const offsets = [0x811c9dc5, 0x1b873593];

/** By which a text is found again, sixteen hexadecimal digits: the same words in the same order, whatever white space is between them. For finding, not against forgers (FNV-1a, twice). */
export function textKey(text: string): string {
  const read = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return offsets.map((offset) => lane(read, offset).toString(16).padStart(8, '0')).join('');
}

function lane(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    hash = Math.imul(hash ^ (unit >> 8), prime);
  }
  return hash >>> 0;
}
