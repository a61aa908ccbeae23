import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import { type CaseScope, caseScopes } from '../../professional/contract.ts';
import type { ShareRow } from './share-store.ts';

/** What a person asks, sealed with their own key. */
export function sealQuestion(seals: PersonVault, shareId: string, question: string): Sealed {
  return seals.seal(placeOf(shareId), question);
}

/** The same, to read. */
export function openQuestion(seals: PersonVault, { id, question }: Pick<ShareRow, 'id' | 'question'>): string {
  return seals.open(placeOf(id), question);
}

/** The parts that are shared, in their own order. One that is no longer known is none. */
export function scopesOf({ scopes }: Pick<ShareRow, 'scopes'>): CaseScope[] {
  return caseScopes.filter((scope) => scopes.includes(scope));
}

/** Whether a share is neither over, nor taken back, nor refused. */
export function stands({ revokedAt, expiresAt, state }: ShareRow, now: Date): boolean {
  return revokedAt === null && expiresAt > now && state !== 'declined';
}

/** How long a share that its person took back can be given again by undoing. */
const undoMs = 86_400_000;

/** Whether its person may still undo that they took it back. */
export function canRestore({ revokedAt, revokedBy }: ShareRow, ownerId: string, now: Date): boolean {
  return revokedAt !== null && revokedBy === ownerId && now.getTime() - revokedAt.getTime() <= undoMs;
}

function placeOf(row: string) {
  return { table: 'legal_case_shares', column: 'question', row };
}
