import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import { ScenarioDraft } from '../../core/scenario/draft.ts';

/** A situation as it is written to the database, with the key of its author: no word of it is readable there. */
export function sealWritten(seals: PersonVault, id: string, content: ScenarioDraft): Sealed {
  return seals.seal(placeOf(id), JSON.stringify(content));
}

/** The same, opened; nothing for one that an earlier version of the program, or a copy, left in another shape. */
export function openWritten(seals: PersonVault, { id, content }: { id: string; content: Sealed }): ScenarioDraft | undefined {
  const read = ScenarioDraft.safeParse(JSON.parse(seals.open(placeOf(id), content)));
  return read.success ? read.data : undefined;
}

function placeOf(row: string) {
  return { table: 'social_scenarios', column: 'content', row };
}
