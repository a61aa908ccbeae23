import { SaxesParser } from 'saxes';
import { articlesOf } from './articles-of.ts';
import type { Asked } from './asked.ts';
import { type BoeBlock, boePieces } from './boe-pieces.ts';
import { decreeFirst } from './decree-first.ts';
import { DamagedLaw, NoArticles, NotALaw } from './errors.ts';
import type { Law, Standing } from './law.ts';
import { lawKeyOf } from './law-keys.ts';
import { plainText } from './plain-text.ts';

type Read = { fields: Map<string, string>; blocks: BoeBlock[] };

const known = new Set([
  'identificador',
  'titulo',
  'fecha_publicacion',
  'fecha_vigencia',
  'fecha_derogacion',
  'estatus_derogacion',
  'estatus_anulacion',
  'vigencia_agotada',
  'url_eli',
  'url_html_consolidada',
]);
const signsAtOnce = 256 * 1024;

/** Whether this is a consolidated law as BOE's open data gives it. */
export function isBoeXml(source: string): boolean {
  return /^\s*</.test(source.slice(0, 200).replace('\uFEFF', '')) && /<bloque[\s>]/.test(source);
}

/**
 * Reads a consolidated law of `/datosabiertos/api/legislacion-consolidada/id/{id}`, which says of each article every text it ever had:
 * the one that counts on the day asked for is read, one that begins later stands beside it as `future`. `/texto` alone does not say
 * what the law is called: its answer has to come together with that of `/metadatos`, one behind the other in any order.
 */
export function readBoeXml(source: string, asked: Asked): Law {
  const { fields, blocks } = readBlocks(source);
  const [identifier, title] = [fields.get('identificador'), fields.get('titulo')];
  if (!identifier || !title) throw new NotALaw();
  const page = `https://www.boe.es/buscar/act.php?id=${identifier}`;
  const pieces = decreeFirst([...boePieces(blocks, asked.day, page)], title);
  const articles = articlesOf(pieces, asked, page);
  if (articles.length === 0) throw new NoArticles();
  const days = articles.flatMap(({ standing, versionDate }) => (standing !== 'future' && versionDate ? [versionDate] : []));
  return {
    key: lawKeyOf({ jurisdiction: 'ES', identifier, title }),
    jurisdiction: 'ES',
    identifier,
    title: plainText(title).replace(/\.$/, ''),
    versionDate: days.toSorted().at(-1) ?? null,
    publishedAt: boeDay(fields.get('fecha_publicacion')),
    standing: standingOf(fields, asked.day),
    sourceUrl: fields.get('url_eli') || page,
    articles,
  };
}

/** `20151002` as `2015-10-02`; BOE writes 99999999 for a day that is not known. */
export function boeDay(written: string | undefined): string | null {
  const found = /^(\d{4})(\d{2})(\d{2})/.exec(written ?? '');
  return found && found[1] !== '9999' ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

function standingOf(fields: Map<string, string>, today: string): Standing {
  const ended = boeDay(fields.get('fecha_derogacion'));
  const isRepealed = ['estatus_derogacion', 'estatus_anulacion', 'vigencia_agotada'].some((name) => fields.get(name) === 'S');
  if (isRepealed && (ended === null || ended <= today)) return 'repealed';
  const begins = boeDay(fields.get('fecha_vigencia')) ?? boeDay(fields.get('fecha_publicacion'));
  return begins !== null && begins > today ? 'future' : 'in-force';
}

function readBlocks(source: string): Read {
  const read: Read = { fields: new Map(), blocks: [] };
  // Two answers, one behind the other, are two documents: a root around them makes them one.
  const xml = `<all>${source.replace(/<\?xml[^>]*\?>/g, '').replace(/\uFEFF/g, '')}</all>`;
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  listen(parser, read);
  for (let at = 0; at < xml.length && !failed; at += signsAtOnce) parser.write(xml.slice(at, at + signsAtOnce));
  if (!failed) parser.close();
  if (failed) throw new DamagedLaw();
  return read;
}

function listen(parser: SaxesParser, { fields, blocks }: Read): void {
  let text: string | undefined;
  let shape = '';
  let cells: string[] | undefined;
  let isAbout = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'metadatos') isAbout = true;
    if (name === 'bloque') {
      const { id = '', tipo = '', titulo = '', fecha_caducidad } = attributes;
      blocks.push({ id, type: tipo, title: titulo, endsOn: boeDay(fecha_caducidad), versions: [] });
    } else if (name === 'version') {
      const begins = boeDay(attributes.fecha_vigencia) ?? boeDay(attributes.fecha_publicacion);
      blocks.at(-1)?.versions.push({ begins, paragraphs: [] });
    } else if (name === 'tr') {
      cells = [];
    } else if (name === 'p' || name === 'td' || name === 'th' || known.has(name)) {
      if (!(name === 'p' && cells)) text = '';
      shape = attributes.class ?? '';
    } else if (name === 'br' && text !== undefined) {
      text += ' ';
    }
  });
  parser.on('text', (said) => {
    if (text !== undefined) text += said;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'metadatos') isAbout = false;
    if (name === 'tr') {
      const row = (cells ?? []).join(' | ');
      cells = undefined;
      if (row.replace(/[ |]/g, '')) blocks.at(-1)?.versions.at(-1)?.paragraphs.push({ shape: 'tabla', text: row });
    }
    if (text === undefined) return;
    if (name === 'td' || name === 'th') cells?.push(plain(text));
    else if (name === 'p' && !cells && plain(text))
      blocks
        .at(-1)
        ?.versions.at(-1)
        ?.paragraphs.push({ shape, text: plain(text) });
    else if (known.has(name) && isAbout && !fields.has(name)) fields.set(name, plain(text));
    if (!(name === 'p' && cells) && (name === 'p' || name === 'td' || name === 'th' || known.has(name))) text = undefined;
  });
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
