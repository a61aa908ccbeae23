import { z } from 'zod';
import { unlessBroken } from '#platform/vault/unless-broken.ts';
import type { Sealed, Seals } from '#platform/vault/vault.ts';
import { reportReasons } from '../../core/dictionary/terms.ts';
import { SignContent } from '../../dictionary/contract.ts';

/** What is sealed of a contribution: why, the sign as it would be, for a report its reason, and what a reviewer wrote. */
const Content = z.strictObject({
  words: z.string().default(''),
  proposed: SignContent.nullable().default(null),
  reason: z.enum(reportReasons).nullable().default(null),
  said: z.string().nullable().default(null),
});
export type ContributionContent = z.infer<typeof Content>;

export const emptyContribution: ContributionContent = { words: '', proposed: null, reason: null, said: null };

/** Seals it under its row's name. */
export function sealContribution(seals: Seals, id: string, content: ContributionContent): Sealed {
  return seals.seal(placeOf(id), JSON.stringify(content));
}

/** What nobody can open any more says nothing. */
export function openContribution(seals: Seals, { id, content }: { id: string; content: Sealed }): ContributionContent {
  const text = unlessBroken(() => seals.open(placeOf(id), content));
  return text === undefined ? emptyContribution : Content.parse(JSON.parse(text));
}

function placeOf(row: string) {
  return { table: 'contributions', column: 'content', row };
}
