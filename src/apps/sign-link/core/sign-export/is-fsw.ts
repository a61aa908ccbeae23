import { parseFsw } from '../signwriting/parse-fsw.ts';
import { mostBrought } from './most-brought.ts';

/** Whether this is one sign in Formal SignWriting, with something in it, and no more than a sign has. */
export function isFsw(text: string): boolean {
  return text.length <= mostBrought.fsw && (parseFsw(text)?.symbols.length ?? 0) > 0;
}
