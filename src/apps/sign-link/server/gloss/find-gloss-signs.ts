import type { Context } from '#platform/context/context.ts';
import { foldWord } from '../../core/dictionary/search-keys.ts';
import type { FindGlossSigns, GlossEntries } from '../../gloss/contract.ts';
import { listSenses, listWithPose } from '../dictionary/entry-store.ts';
import { findWordRows } from './word-store.ts';

/** More signs for one draft than anybody can choose among. */
const most = 400;

/** The signs of the dictionary that the words of a draft can be: by the whole gloss, or by a whole word that one of its senses is written with. */
export async function findGlossSigns(ctx: Context, { language, words }: FindGlossSigns): Promise<GlossEntries> {
  const asked = words
    .map((word) => ({ word, folded: foldWord(word.replaceAll('-', ' ')) }))
    .filter(({ folded }) => folded !== '');
  const keys = [...new Set(asked.map(({ folded }) => `=${folded}`))];
  const rows = await findWordRows(ctx.db, ctx.personId, { language, keys, most });
  const ids = rows.map(({ id }) => id);
  const [senses, withPose] = await Promise.all([listSenses(ctx.db, ids), listWithPose(ctx.db, ids)]);
  const items = asked.flatMap(({ word, folded }) =>
    rows
      .filter(({ searchKeys }) => searchKeys.includes(`=${folded}`))
      .map((row) => ({
        ...{ id: row.id, word, gloss: row.gloss, region: row.region, isReviewed: row.isPublished, hasPose: withPose.has(row.id) },
        senses: senses
          .filter(({ entryId }) => entryId === row.id)
          .map(({ definitionEs, definitionEn }) => ({ es: definitionEs, en: definitionEn })),
      })),
  );
  return { items, next: null };
}
