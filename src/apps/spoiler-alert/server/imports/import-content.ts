import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import { ChatHeader, type ChatImport } from '../../contract.ts';
import { KeptReading } from '../../reading/contract.ts';
import type { ImportRow } from './import-store.ts';

/** Seals what a conversation is called, who writes in it and where it comes from. */
export function sealHeader(seals: PersonVault, id: string, header: ChatHeader): Sealed {
  return seals.seal(placeOf(id, 'content'), JSON.stringify(header));
}

/** Opens it again. */
export function openHeader(seals: PersonVault, { id, content }: Pick<ImportRow, 'id' | 'content'>): ChatHeader {
  return ChatHeader.parse(JSON.parse(seals.open(placeOf(id, 'content'), content)));
}

/** Seals what was read of it. */
export function sealReading(seals: PersonVault, id: string, kept: KeptReading): Sealed {
  return seals.seal(placeOf(id, 'reading'), JSON.stringify(kept));
}

/** What was read of it. What an earlier version of the engine left and this one does not know is nothing: it is read anew. */
export function openReading(seals: PersonVault, { id, reading }: Pick<ImportRow, 'id' | 'reading'>): KeptReading | undefined {
  if (reading === null) return undefined;
  return KeptReading.safeParse(JSON.parse(seals.open(placeOf(id, 'reading'), reading))).data;
}

/** A conversation as its person sees it, without its messages. */
export function presentImport(seals: PersonVault, row: ImportRow): ChatImport {
  const { id, status, pieces, messages, version, expiresAt, createdAt } = row;
  return {
    id,
    ...openHeader(seals, row),
    status,
    pieces,
    messages,
    version,
    expiresAt: expiresAt.toISOString(),
    createdAt: createdAt.toISOString(),
  };
}

function placeOf(row: string, column: 'content' | 'reading') {
  return { table: 'chat_imports', column, row };
}
