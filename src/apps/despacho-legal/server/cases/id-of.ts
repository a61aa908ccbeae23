import { createHash } from 'node:crypto';

/** The id of the one thing of this name in a case: asked for twice it is the same, and nobody else's. */
export function idOf(caseId: string, name: string): string {
  const bytes = createHash('sha256').update(`${caseId} ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
