import { unlessBroken } from '../../vault/unless-broken.ts';
import type { Sealed, Seals } from '../../vault/vault.ts';
import type { PersonalTable } from './personal-tables.ts';
import type { ToldRow } from './row-store.ts';

/** A row with its seals opened, ready to be told. `broken` is how many of its texts nobody can open any more: they are null. */
export function openRow(
  seals: Seals,
  table: PersonalTable,
  { row, key }: ToldRow,
): { row: Record<string, unknown>; broken: number } {
  const opened = { ...row };
  let broken = 0;
  for (const column of table.sealed?.columns ?? []) {
    const sealed = opened[column];
    if (typeof sealed !== 'string') continue;
    const text = unlessBroken(() => seals.open({ table: table.name, column, row: key }, sealed as Sealed));
    opened[column] = text ?? null;
    if (text === undefined) broken += 1;
  }
  // What a program wrote says so to other programs too (priv/P22).
  if (table.name === 'messages' && opened.sender_type === 'bot') opened.generated = true;
  return { row: opened, broken };
}
