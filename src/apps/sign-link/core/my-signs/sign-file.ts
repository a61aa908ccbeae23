import type { HandshapeKey } from '../dictionary/handshapes.ts';
import type { SignMovement, SignPlace } from '../dictionary/terms.ts';
import type { SignCategory } from './categories.ts';

/** A sign as a file holds it. Takes are 16-bit numbers, base64, as they are kept. */
export type FileSign = {
  language: 'lsm' | 'lse';
  name: string;
  meaning: string;
  who: string;
  category: SignCategory;
  description: string;
  handshape: HandshapeKey | null;
  place: SignPlace | null;
  movement: SignMovement | null;
  hands: 1 | 2 | null;
  takes: readonly string[];
};

export const signFileFormat = 'mentalia-signs';
export const signFileVersion = 1;

/** Somebody's signs as a file that can be kept, or given to whoever needs them. */
export function writeSignFile(signs: readonly FileSign[]): string {
  return `${JSON.stringify({ format: signFileFormat, version: signFileVersion, signs }, null, 1)}\n`;
}
