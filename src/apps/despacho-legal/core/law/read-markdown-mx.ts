import { articlesOf } from './articles-of.ts';
import type { Asked } from './asked.ts';
import { NoArticles, NotALaw } from './errors.ts';
import type { Law } from './law.ts';
import { lawKeyOf } from './law-keys.ts';
import names from './law-names.json' with { type: 'json' };
import { mexicanDate } from './mexican-date.ts';
import { mexicanPieces } from './mexican-pieces.ts';

const chamber = 'https://www.diputados.gob.mx/LeyesBiblio/';

/** Whether this is a Mexican law as it is read from the texts of the Chamber of Deputies. */
export function isMarkdownMx(source: string): boolean {
  const beginning = source.slice(0, 3000);
  return /^\uFEFF?# \S/.test(beginning) && /diputados\.gob\.mx|Diario Oficial de la Federación/.test(beginning);
}

/** Reads a Mexican law from Markdown made of the text that the Chamber of Deputies publishes: articles under `### Artículo N`. */
export function readMarkdownMx(source: string, asked: Asked): Law {
  const title = titleIn(source);
  if (!isMarkdownMx(source) || !title) throw new NotALaw();
  const publishedAt = mexicanDate(/publicad[oa] en el Diario Oficial de la Federación el (.{5,40})/i.exec(source)?.[1] ?? '');
  const key = lawKeyOf({ jurisdiction: 'MX', identifier: '', title });
  const isKnown = names.some((name) => name.jurisdiction === 'MX' && name.key === key);
  const sourceUrl = isKnown ? `${chamber}pdf/${key}.pdf` : `${chamber}index.htm`;
  const articles = articlesOf(mexicanPieces(source, publishedAt), asked, sourceUrl);
  if (!articles.some(({ kind }) => kind === 'article')) throw new NoArticles();
  const days = [publishedAt, ...articles.map(({ versionDate }) => versionDate)].filter((day) => day !== null);
  return {
    key,
    jurisdiction: 'MX',
    identifier: key,
    title,
    versionDate: days.toSorted().at(-1) ?? null,
    publishedAt,
    standing: publishedAt && publishedAt > asked.day ? 'future' : 'in-force',
    sourceUrl,
    articles,
  };
}

function titleIn(source: string): string | undefined {
  const said = /^\uFEFF?# (.+)$/m.exec(source)?.[1]?.trim();
  return said?.replace(/ \(Antes .*\)$/, '').replace(/^\p{Lu}+(?= )/u, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
