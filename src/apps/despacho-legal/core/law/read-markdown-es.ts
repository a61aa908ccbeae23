import { articlesOf } from './articles-of.ts';
import type { Asked } from './asked.ts';
import { decreeFirst } from './decree-first.ts';
import { NoArticles, NotALaw } from './errors.ts';
import type { Law, Standing } from './law.ts';
import { lawKeyOf } from './law-keys.ts';
import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { spanishGroup, spanishStart } from './spanish-start.ts';
import { spanishStructure } from './spanish-structure.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
/** Where a text ends and those who signed it begin. */
const signature = /^(?:Por tanto,?|POR TANTO,?|Dad[oa] en .{3,80} \d{4}\.?)$/;
const loneStructure = /^(?:LIBRO \p{Lu}+|TEXTO REFUNDIDO .+|DISPOSICI(?:ÓN|ONES) \p{Lu}+)$/u;

/** Reads a consolidated Spanish law from Markdown: what it is called stands on top, articles stand under `##### Artículo`. */
export function readMarkdownEs(source: string, asked: Asked): Law {
  const matter = readFrontMatter(source);
  const [identifier, title] = [matter?.fields.get('identifier'), matter?.fields.get('title')];
  if (!matter || !identifier || !title) throw new NotALaw();
  const { fields, body } = matter;
  const sourceUrl = fields.get('source') || `https://www.boe.es/buscar/act.php?id=${identifier}`;
  const articles = articlesOf(decreeFirst([...piecesIn(body)], title), asked, sourceUrl);
  if (articles.length === 0) throw new NoArticles();
  const publishedAt = dayIn(fields.get('publication_date'));
  return {
    key: lawKeyOf({ jurisdiction: 'ES', identifier, title }),
    jurisdiction: 'ES',
    identifier,
    title: plainText(title),
    versionDate: dayIn(fields.get('last_updated')),
    publishedAt,
    standing: standingOf(fields.get('status') ?? '', publishedAt, asked.day),
    sourceUrl,
    articles,
  };
}

function dayIn(value: string | undefined): string | null {
  return value && day.test(value) ? value : null;
}

function standingOf(status: string, publishedAt: string | null, today: string): Standing {
  if (/repeal|derog|annul|anulad|expired|not_in_force/i.test(status)) return 'repealed';
  return publishedAt && publishedAt > today ? 'future' : 'in-force';
}

function* piecesIn(body: string): Generator<Piece> {
  let group: string | undefined;
  let isQuoting = false;
  for (const line of body.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [, marks = '', said = line] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    const text = plainText(said);
    const start = marks.length === 5 ? spanishStart(said, group) : undefined;
    if (start) {
      isQuoting = false;
      yield* piecesOf(start);
      continue;
    }
    // A law that changes another one quotes whole chapters of it: their headings are what it says, and no parts of itself.
    if (marks && text.startsWith('«')) isQuoting = true;
    const structure = (marks || loneStructure.test(text)) && !isQuoting ? spanishStructure(text) : undefined;
    if (structure) {
      group = spanishGroup(text);
      yield { is: 'structure', ...structure };
      if (group) yield { is: 'article', number: text.toLowerCase(), kind: 'provision', heading: '', path: [] };
      continue;
    }
    if (text.endsWith('»')) isQuoting = false;
    yield* annexOr(text, marks !== '' && !isQuoting);
  }
}

function* piecesOf({ rest, ...start }: NonNullable<ReturnType<typeof spanishStart>>): Generator<Piece> {
  yield { is: 'article', ...start };
  for (const text of rest) yield { is: 'text', text };
}

function* annexOr(text: string, isHeading: boolean): Generator<Piece> {
  const annex = isHeading || /^ANEXO(?: [IVXLC\d]+)?$/.test(text) ? spanishStart(text) : undefined;
  if (annex?.number.startsWith('anexo')) yield* piecesOf(annex);
  else if (signature.test(text)) yield { is: 'end' };
  else yield { is: 'text', text };
}
