/** Sound of ten hours has fewer: more would only keep whoever reads them busy. */
const mostFrames = 900_000;

/** Whether an MP4 tells of itself what can be so: boxes that fit into it, and no more frames than anybody records. */
export function isMp4(head: Buffer, size: number): boolean {
  if (head.toString('latin1', 4, 8) !== 'ftyp' || head.readUInt32BE(0) > 4096) return false;
  for (let at = 0; at + 16 <= head.length; ) {
    const short = head.readUInt32BE(at);
    const length = short === 1 ? Number(head.readBigUInt64BE(at + 8)) : short === 0 ? size - at : short;
    if (length < 8 || at + length > size) return false;
    at += length;
  }
  return !hasManyFrames(head);
}

/** Whether a table of frames among these bytes has too many. */
export function hasManyFrames(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('stsz'); at >= 0; at = bytes.indexOf('stsz', at + 4))
    if (at + 16 <= bytes.length && bytes.readUInt32BE(at + 12) > mostFrames) return true;
  return false;
}
