import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { describeFsw } from '../../core/dictionary/describe-fsw.ts';
import { foldWord } from '../../core/dictionary/search-keys.ts';
import {
  type BringSigns,
  type BroughtSigns,
  type CheckBrought,
  type KnownSigns,
  type SignContent,
  SignNotFound,
  type TakenBack,
  TooManySigns,
} from '../../dictionary/contract.ts';
import { emptyContribution, sealContribution } from './contribution-content.ts';
import { columnsOf } from './entry-columns.ts';
import { countOwn, deleteEntries, insertBrought } from './entry-store.ts';
import { listKnown } from './find-store.ts';
import { mostSigns } from './keep-entries.ts';

/** Which signs of a file the dictionary has already, for whoever asks: the same gloss and the same SignWriting. */
export async function checkBrought(ctx: Context, { language, items }: CheckBrought): Promise<KnownSigns> {
  const keys = items.map(({ term }) => keyOf(term));
  const known = await listKnown(ctx.db, ctx.personId, language, [...new Set(keys)]);
  return { known: items.map(({ fsw }, at) => known.has(`${keys[at]}\n${fsw}`)) };
}

/**
 * Brings signs of a file in as drafts of whoever brings them: nobody else sees them before they are given to be reviewed. What is there
 * already, or twice in the file, is left out; so the same piece sent again adds nothing. Throws `TooManySigns`.
 */
export async function bringSigns(
  ctx: Context,
  { clientImportId: importId, language, source, items }: BringSigns,
): Promise<BroughtSigns> {
  if ((await countOwn(ctx.db, ctx.personId)) + items.length > mostSigns) throw new TooManySigns({ most: mostSigns });
  const keys = items.map(({ terms: [term = ''] }) => keyOf(term));
  const known = await listKnown(ctx.db, ctx.personId, language, [...new Set(keys)]);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const fresh = items.filter(({ fsw }, at) => {
    const mark = `${keys[at]}\n${fsw}`;
    if (known.has(mark)) return false;
    known.add(mark);
    return true;
  });
  const at = { createdAt: ctx.now(), updatedAt: ctx.now() };
  const brought = fresh.map((one) => {
    const [id, own, content] = [randomUUID(), randomUUID(), contentOfBrought(one)];
    const from = [source, one.source].filter(Boolean).join(' · ');
    const entry = { id, userId: ctx.personId, language, source: from, importId, ...columnsOf(content), ...at };
    const sealed = sealContribution(seals, own, emptyContribution);
    const put = {
      id: own,
      userId: ctx.personId,
      entryId: id,
      kind: 'entry' as const,
      state: 'draft' as const,
      content: sealed,
      ...at,
    };
    return { entry, senses: content.senses, put };
  });
  if (brought.length > 0) await ctx.db.transaction((tx) => insertBrought(tx, brought));
  return { added: fresh.length, skipped: items.length - fresh.length };
}

/** Takes back all that one file brought. What was changed or submitted since goes too. Throws `SignNotFound` where there is nothing of it. */
export async function takeBackBrought(ctx: Context, importId: string): Promise<TakenBack> {
  const removed = await ctx.db.transaction((tx) => deleteEntries(tx, ctx.personId, { importId }));
  if (removed === 0) throw new SignNotFound();
  return { removed };
}

function contentOfBrought({ terms, fsw, text }: BringSigns['items'][number]): SignContent {
  const { handshape = null, place = null, movement = null, hands = null } = describeFsw(fsw);
  const gloss = (terms[0] ?? '').toLocaleUpperCase('es').slice(0, 100);
  const sense = { words: terms, definitionEs: text.slice(0, 1000), definitionEn: '', examples: [] };
  return { gloss, region: '', description: '', fsw, handshape, place, movement, hands, senses: [sense] };
}

const keyOf = (term: string): string => foldWord(term).slice(0, 120);
