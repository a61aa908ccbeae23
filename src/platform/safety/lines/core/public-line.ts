import type { HelpLine } from '../../contract.ts';
import type { LineRecord } from '../contract.ts';

/** A line as anybody may read it: who looks after it stays in the house. */
export function publicLine({ owner: _owner, ...line }: LineRecord): HelpLine {
  return line;
}
