import { and, arrayContains, arrayOverlaps, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import { rows } from '#platform/db/rows.ts';
import { type AskedWords, askedWords } from '../../core/dictionary/search-keys.ts';
import type { FindSigns } from '../../dictionary/contract.ts';
import { signEntries } from '../../dictionary/tables.ts';
import type { EntryRow } from './entry-store.ts';

/** Where a page of signs ends: how well it met the words, its gloss, its id. */
export type SignCursor = { rank: number; glossKey: string; id: string };
type Found = EntryRow & { rank: number };

const { language, isPublished, userId, searchKeys, glossKey, id, handshape, place, movement, hands, region } = signEntries;

/** A page of the signs that this person may see and that meet everything asked, nearest words first, then by gloss. */
export async function findSignRows(
  db: Db,
  personId: string,
  asked: Omit<FindSigns, 'after'>,
  after: SignCursor | undefined,
): Promise<Found[]> {
  const words = asked.q ? askedWords(asked.q) : undefined;
  const query = words ? byWords(personId, asked, { words, after }) : byGloss(personId, asked, after);
  const found = rows<{ id: string; rank: number }>(await db.execute(query));
  const ids = found.map((one) => one.id);
  const byId = new Map(
    (ids.length > 0 ? await db.select().from(signEntries).where(inArray(id, ids)) : []).map((row) => [row.id, row]),
  );
  return found.flatMap((one) => {
    const row = byId.get(one.id);
    return row ? [{ ...row, rank: one.rank }] : [];
  });
}

/**
 * What is published and what is theirs alone are looked up apart, each along its own index, and put together: no page gets slower because
 * there are more signs.
 */
function byGloss(personId: string, asked: Omit<FindSigns, 'after'>, after: SignCursor | undefined): SQL {
  const beyond = after && sql`(${glossKey}, ${id}) > (${after.glossKey}::varchar, ${after.id}::uuid)`;
  const most = asked.limit + 1;
  const part = (seen: SQL | undefined) =>
    sql`(select id, gloss_key from ${signEntries} where ${and(seen, ...whatIsAsked(asked), beyond)} order by gloss_key, id limit ${most})`;
  const mine = part(and(eq(userId, personId), asked.mine ? undefined : eq(isPublished, false)));
  const both = asked.mine ? mine : sql`${part(eq(isPublished, true))} union all ${mine}`;
  return sql`select id::text as id, 0 as "rank" from (${both}) as found order by gloss_key, id limit ${most}`;
}

type ByWords = { words: AskedWords; after: SignCursor | undefined };

/** The words come first, by their own index, whatever the rest promises: few signs have them, and those are then looked at one by one. */
function byWords(personId: string, asked: Omit<FindSigns, 'after'>, { words, after }: ByWords): SQL {
  const rank = sql`(case when ${arrayContains(searchKeys, [words.whole])} then 0 when ${arrayContains(searchKeys, [words.begins])} then 1 else 2 end)`;
  const meet = and(...words.each.map((keys) => arrayOverlaps(searchKeys, keys)));
  const seen = asked.mine ? eq(userId, personId) : or(eq(isPublished, true), eq(userId, personId));
  const beyond =
    after && sql`(${rank}, ${glossKey}, ${id}) > (${after.rank}::int, ${after.glossKey}::varchar, ${after.id}::uuid)`;
  return sql`
    with met as materialized (select * from ${signEntries} where ${meet})
    select id::text as id, ${rank} as "rank" from met as ${sql.identifier('sign_entries')}
    where ${and(seen, ...whatIsAsked(asked), beyond)}
    order by "rank", gloss_key, "sign_entries".id limit ${asked.limit + 1}`;
}

function whatIsAsked(asked: Omit<FindSigns, 'after'>): (SQL | undefined)[] {
  return [
    eq(language, asked.language),
    asked.handshape ? eq(handshape, asked.handshape) : undefined,
    asked.place ? eq(place, asked.place) : undefined,
    asked.movement ? eq(movement, asked.movement) : undefined,
    asked.hands ? eq(hands, Number(asked.hands)) : undefined,
    asked.region ? eq(region, asked.region) : undefined,
  ];
}

const mostRegions = 100;

/** The regions that signs of a language are of, as far as this person may see them. */
export async function listRegions(db: Db, personId: string, of: 'lsm' | 'lse'): Promise<string[]> {
  const found = await db
    .selectDistinct({ region })
    .from(signEntries)
    .where(and(eq(language, of), or(eq(isPublished, true), eq(userId, personId)), gt(region, '')))
    .orderBy(asc(region))
    .limit(mostRegions);
  return found.map((row) => row.region);
}

/** Which of these glosses there are, with the SignWriting of each: `GLOSS\nfsw`. */
export async function listKnown(db: Db, personId: string, of: 'lsm' | 'lse', glossKeys: readonly string[]): Promise<Set<string>> {
  const found = await db
    .select({ glossKey, fsw: signEntries.fsw })
    .from(signEntries)
    .where(
      and(
        eq(language, of),
        or(eq(isPublished, true), eq(userId, personId)),
        sql`${glossKey} = any(${sql.param([...glossKeys])}::varchar[])`,
      ),
    );
  return new Set(found.map((row) => `${row.glossKey}\n${row.fsw}`));
}
