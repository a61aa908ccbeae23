import { z } from 'zod';
import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import { type DeskEntry, HoursBody, NoteBody } from '../../professional/desk/contract.ts';
import type { DeskEntryRow, DeskRow } from './desk-store.ts';

const Counted = z.object({ ...HoursBody.shape, minutes: z.int().min(0), since: z.iso.datetime().nullable().default(null) });
/** Hours as they are kept. While they are being counted they have no minutes. */
export type CountedHours = z.infer<typeof Counted>;

/** How a professional calls a case, as it is written to the database. */
export function sealDeskLabel(seals: PersonVault, deskId: string, label: string): Sealed {
  return seals.seal({ table: 'legal_desks', column: 'label', row: deskId }, label);
}

/** The same, to read. */
export function openDeskLabel(seals: PersonVault, { id, label }: Pick<DeskRow, 'id' | 'label'>): string {
  return seals.open({ table: 'legal_desks', column: 'label', row: id }, label);
}

/** A note or a line of hours as it is written to the database. */
export function sealDeskEntry(seals: PersonVault, entryId: string, body: object): Sealed {
  return seals.seal(placeOf(entryId), JSON.stringify(body));
}

/** Hours with nothing missing. */
export function openHours(seals: PersonVault, row: DeskEntryRow): CountedHours {
  return Counted.parse(JSON.parse(seals.open(placeOf(row.id), row.body)));
}

/** A note or a line of hours as its professional sees it. */
export function presentDeskEntry(seals: PersonVault, row: DeskEntryRow): DeskEntry {
  const { id, version, createdAt, updatedAt } = row;
  const kept = { id, version, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  if (row.kind === 'hours') return { ...kept, kind: 'hours', ...openHours(seals, row) };
  return { ...kept, kind: 'note', ...NoteBody.parse(JSON.parse(seals.open(placeOf(id), row.body))) };
}

function placeOf(row: string) {
  return { table: 'legal_desk_entries', column: 'body', row };
}
