import type { Context } from '#platform/context/context.ts';
import { lawPairs } from '../../core/answer/law-pairs.ts';
import { canonicalNumber } from '../../core/law/canonical-number.ts';
import type { Jurisdiction, Standing } from '../../core/law/law.ts';
import { findLawKey } from '../../core/law/law-keys.ts';
import { lawName } from '../../core/law/law-name.ts';
import {
  ArticleNotFound,
  type FindArticle,
  type LawArticle,
  type LawFindings,
  LawNotLoaded,
  type LoadedLaws,
  type SearchLaw,
} from '../../laws/contract.ts';
import { lawShelfOf } from './law-shelf.ts';
import { findCurrentByKey, type LawRow, listCurrentLaws, listHeadings, listTexts } from './law-store.ts';

/** The laws that are loaded, and whether they are ready to be asked. */
export async function listLoadedLaws(ctx: Context): Promise<LoadedLaws> {
  const [found, shelf] = [await listCurrentLaws(ctx.db), await lawShelfOf(ctx.db).state(ctx)];
  const items = found.map(({ id: _id, hash: _hash, isCurrent: _isCurrent, jurisdiction, loadedAt, ...law }) => ({
    ...law,
    country: jurisdiction,
    name: lawName({ ...law, jurisdiction }),
    loadedAt: loadedAt.toISOString(),
  }));
  return { items, shelf };
}

/** An article, whole, in the text that counts or in the one that is asked for by its hash. However its number is written. */
export async function showArticle(ctx: Context, key: string, said: string, { country, hash }: FindArticle): Promise<LawArticle> {
  const current = await getLaw(ctx, key, country);
  const headings = await listHeadings(ctx.db, current.id);
  const wanted = canonicalNumber(said);
  const at =
    headings.findIndex(({ number }) => number === said) + 1 ||
    headings.findIndex(({ number, standing }) => standing !== 'future' && canonicalNumber(number) === wanted) + 1;
  const number = headings[at - 1]?.number ?? said;
  const texts = await listTexts(ctx.db, current, number);
  const shown = texts.find(({ article }) => (hash === undefined ? true : article.hash === hash));
  if (!shown) throw new ArticleNotFound({ key, article: said });
  const { law, article } = shown;
  const jurisdiction = law.jurisdiction;
  const neighbour = (index: number) => {
    const found = at > 0 ? headings[index] : undefined;
    return found ? { article: found.number, heading: found.heading, kind: found.kind } : null;
  };
  return {
    country: jurisdiction,
    law: law.key,
    lawName: lawName(law),
    lawTitle: law.title,
    article: article.number,
    kind: article.kind,
    heading: article.heading,
    path: article.path,
    versionDate: article.versionDate ?? law.versionDate,
    sourceUrl: article.sourceUrl || law.sourceUrl,
    hash: article.hash,
    standing: lesser(law.standing, article.standing),
    isCurrent: law.isCurrent || texts.some((each) => each.law.isCurrent && each.article.hash === article.hash),
    pairs: lawPairs(article.content, jurisdiction),
    before: neighbour(at - 2),
    after: neighbour(at),
    versions: differentTexts(texts),
  };
}

/** Where in a law somebody's words stand. */
export async function searchLaw(ctx: Context, key: string, { country, q }: SearchLaw): Promise<LawFindings> {
  const law = await getLaw(ctx, key, country);
  const wanted = canonicalNumber(q);
  const exact = (await listHeadings(ctx.db, law.id)).filter(({ number }) => canonicalNumber(number) === wanted);
  const named = await Promise.all(
    exact.map(async ({ number, heading, kind, standing }) => {
      const [text] = await listTexts(ctx.db, law, number);
      return { article: number, heading, kind, standing, excerpt: text?.article.content.slice(0, 200) ?? '' };
    }),
  );
  const reply = await lawShelfOf(ctx.db).ask(ctx, { about: 'article', country: law.jurisdiction, key: law.key, words: q });
  const found = reply.about === 'article' ? reply.findings : [];
  return { items: [...named, ...found.filter(({ article }) => !named.some((each) => each.article === article))] };
}

/** The law of this name, or of a name that it is known by. */
async function getLaw({ db }: Context, key: string, country: Jurisdiction | undefined): Promise<LawRow> {
  const known = country ? [findLawKey(key, country)] : [findLawKey(key, 'ES'), findLawKey(key, 'MX')];
  for (const each of new Set([key, ...known])) {
    const found = await findCurrentByKey(db, each, country);
    if (found) return found;
  }
  throw new LawNotLoaded({ key });
}

/** Each text once, as it was first loaded where several laws have it, the one that counts first. */
function differentTexts(texts: Awaited<ReturnType<typeof listTexts>>): LawArticle['versions'] {
  const seen = new Set<string>();
  return texts
    .filter(({ article }) => !seen.has(article.hash) && seen.add(article.hash))
    .map(({ law, article }) => ({
      hash: article.hash,
      versionDate: article.versionDate ?? law.versionDate,
      loadedAt: law.loadedAt.toISOString(),
      isCurrent: law.isCurrent,
    }));
}

function lesser(law: Standing, article: Standing): Standing {
  return law === 'in-force' ? article : law;
}
