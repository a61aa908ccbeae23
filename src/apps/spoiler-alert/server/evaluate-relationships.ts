import { evaluatedChat, type Row } from '../core/evaluate/evaluated-chat.ts';
import { toldOf } from '../core/evaluate/overall-of.ts';
import { readWhole } from './reading/read-whole.ts';

/** What repeats in one row. Nothing of the row but its messages arrives here. */
export async function run(_system: unknown, row: Row) {
  return toldOf(readWhole(evaluatedChat(row), { minimums: false }));
}
