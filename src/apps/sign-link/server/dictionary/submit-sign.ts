import type { Context } from '#platform/context/context.ts';
import { type SignEntry, SignIsNotSubmitted, type SubmitSign } from '../../dictionary/contract.ts';
import { openContribution, sealContribution } from './contribution-content.ts';
import { updateContribution } from './contribution-store.ts';
import { updateEntry } from './entry-store.ts';
import { getSign, onOwn } from './keep-entries.ts';

/** Gives a sign to be reviewed and, once a deaf person has, seen by everybody, under the licence its contributor chose. Throws what `changeSign` does, and `SignIsNotSubmitted`. */
export async function submitSign(ctx: Context, entryId: string, { version, licence }: SubmitSign): Promise<SignEntry> {
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  await onOwn(ctx, entryId, version, async (tx, row, own) => {
    if (own.state !== 'draft' && own.state !== 'sent-back') throw new SignIsNotSubmitted();
    const content = sealContribution(seals, own.id, { ...openContribution(seals, own), said: null });
    const at = { updatedAt: ctx.now() };
    await updateContribution(tx, own.id, {
      state: 'submitted',
      licence,
      consentedAt: ctx.now(),
      reviewerId: null,
      decidedAt: null,
      content,
      ...at,
    });
    await updateEntry(tx, row.id, { version: row.version + 1, ...at });
  });
  return getSign(ctx, entryId);
}

/** Makes a sign a draft again: nobody else sees it, and the consent and the licence are taken back. */
export async function takeBackSign(ctx: Context, entryId: string, version: number): Promise<SignEntry> {
  await onOwn(ctx, entryId, version, async (tx, row, own) => {
    if (own.state === 'draft') throw new SignIsNotSubmitted();
    const at = { updatedAt: ctx.now() };
    await updateContribution(tx, own.id, {
      state: 'draft',
      licence: null,
      consentedAt: null,
      reviewerId: null,
      decidedAt: null,
      ...at,
    });
    await updateEntry(tx, row.id, { version: row.version + 1, isPublished: false, ...at });
  });
  return getSign(ctx, entryId);
}
