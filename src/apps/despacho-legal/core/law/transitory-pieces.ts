import { mexicanDate } from './mexican-date.ts';
import { mexicanNotes } from './mexican-notes.ts';
import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';

const ordinals =
  '(?:PRIMER[OA]|SEGUND[OA]|TERCER[OA]|CUART[OA]|QUINT[OA]|SEXT[OA]|S[ÉE]PTIM[OA]|OCTAV[OA]|NOVEN[OA]|D[ÉE]CIM[OA](?:PRIMER[OA]|SEGUND[OA]|TERCER[OA]|CUART[OA]|QUINT[OA]|SEXT[OA]|S[ÉE]PTIM[OA]|OCTAV[OA]|NOVEN[OA])?|UND[ÉE]CIM[OA]|DUOD[ÉE]CIM[OA]|VIG[ÉE]SIM[OA]|TRIG[ÉE]SIM[OA]|CUADRAG[ÉE]SIM[OA]|QUINCUAG[ÉE]SIM[OA]|[ÚU]NIC[OA])';
const counted = `${ordinals}(?:[ -]+${ordinals})*(?: BIS| TER)?`;
const said = new RegExp(
  `^(?:ART[ÍI]CULO )?(${counted}|(?<=ART[ÍI]CULO )\\d{1,2} ?[º°o]?)(?: TRANSITORIO)?\\s*(?:\\.\\s*-?|-|:)\\s*`,
  'iu',
);
const underHead = new RegExp(`^(${counted}|\\d{1,2} ?[º°o]?)(?: TRANSITORIO)?[.\\s-]*$`, 'iu');
const restOfHead = new RegExp(`^(${counted})\\s*\\.\\s*-?\\s*`, 'iu');
/** «Se reforman los artículos 1 y 2, para quedar como sigue: ………»: what a decree does, and no transitory provision. */
const isOfDecree = /^(?:ART[ÍI]CULO [\p{L} ]+\.-? )?Se (?:adicion|reform|derog|expid)\p{L}+ .*(?:…|\.{3,})\.*$/iu;
const longestTitle = 300;
const articleHead = /^#{2,4} ART[ÍI]CULO (.+)$/i;
const opens = /^(?:#+ )?(?:(?:ART[ÍI]CULOS? )?TRANSITORIOS?|DISPOSICIONES TRANSITORIAS)\s*[.:]?$/i;
const published = /Publicad[oa] en el Diario Oficial de la Federación (?:el )?(\d.{8,40})/;
const publishedLine = /^Publicad[oa] en el Diario Oficial de la Federación/;
/** «ARTICULOS 2° A 13.- ……….»: what a decree says of other laws. */
const noWords = /^(?:ART[ÍI]CULOS?(?: (?:[\d°º]+|A|AL|Y|\p{Lu}+)){1,6}\.-\s*)?[….,:\s]*$/u;
const decree =
  /^(?:FE de erratas|(?:DECRETO|LEY|ACUERDO|ACLARACIÓN|SENTENCIA|RESOLUCIÓN|REFORMA|C[OÓ]DIGO|DECLARATORIA)(?![\p{L}]))/u;
const signature =
  /^(?:M[ée]xico,? ?D\. ?F\.|Ciudad de México,? a |Dad[oa] en |Sal[óo]n de Sesiones|SAL[ÓO]N DE SESIONES|Sufragio Efectivo|SUFRAGIO EFECTIVO|Al C(?:iudadano|\.|…)|En cumplimiento (?:de|a) lo dispuesto|En debido cumplimiento|Por tanto, mando|Palacio (?:Nacional|del Poder)|RÚBRICA|México, a \d)/;

/** What a set of transitory provisions belongs to: the law itself, or one decree that changed it. */
type Source = { day: string | null; sameDay: number; title: string; isOfLaw: boolean; isOpen: boolean };

/**
 * The transitory provisions, set by set: those of the law, then those of each decree that changed it, which say their day. What a
 * decree changes is in the articles already and is left out.
 */
export function* transitoryPieces(lines: string[], publishedAt: string | null): Generator<Piece> {
  const decrees = new Map<string, number>();
  const titles = titleLines(lines);
  let set: Source = { day: publishedAt, sameDay: 1, title: '', isOfLaw: true, isOpen: false };
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    const head = articleHead.exec(line)?.[1];
    if (head !== undefined) {
      at += 1;
      const below = (lines[at] ?? '').trim();
      if (isOfDecree.test(below)) set = { ...set, isOpen: false };
      yield* underHeading(head, below, set);
      continue;
    }
    if (noWords.test(line)) continue;
    if (titles.has(at)) {
      if (set.isOpen) yield { is: 'end' };
      const title = mexicanNotes(line)
        .flatMap((segment) => (segment.is === 'text' ? [segment.text] : []))
        .join(' ');
      const before = set.isOpen || !set.title ? '' : `${set.title} `;
      set = { ...set, day: null, isOfLaw: false, isOpen: false, title: titleIn(before + title) };
      continue;
    }
    const { text, joins } = unbolded(line);
    for (const [place, segment] of mexicanNotes(text).entries()) {
      if (segment.is === 'note') {
        for (const on of set.isOpen ? segment.days : []) yield { is: 'changed', on };
        continue;
      }
      const next = setAfter(segment.text, set, decrees);
      if (next !== set) yield { is: 'end' };
      else if (set.isOpen) yield* saidIn(segment.text, set, joins && place === 0);
      set = next;
    }
  }
}

/** The lines between one decree and the next that say only what the next is called: those right above «Publicado en…». */
function titleLines(lines: string[]): Set<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!publishedLine.test(line)) continue;
    const above = [at - 1, at - 2, at - 3, at - 4].filter((one) => one >= 0);
    const first = above.find((one) =>
      mexicanNotes(lines[one] ?? '').some((part) => part.is === 'text' && decree.test(part.text)),
    );
    const last = above.find((one) => (lines[one] ?? '').trim() !== '');
    if (last === undefined) continue;
    const isNamed = first !== undefined && lines.slice(first, at).every((one) => !/^(?:#|\*\*\p{Lu}|Publicad)/u.test(one));
    const isRest =
      !said.test(lines[last] ?? '') && !/^(?:#|\*\*|\[)/.test(lines[last] ?? '') && !signature.test(lines[last] ?? '');
    for (let one = isNamed ? first : last; one < at; one += 1) if (isNamed || isRest) found.add(one);
  }
  return found;
}

/** What stands under `### Artículo Décimo`, where `Segundo.-` of its number may have landed on the line below. */
function* underHeading(head: string, below: string, set: Source): Generator<Piece> {
  const number = underHead.exec(head.trim())?.[1];
  if (!set.isOpen || !number) return;
  const rest = /^(?:d[ée]cim|vig|trig|cuadrag|quincuag)/i.test(number) ? restOfHead.exec(below) : null;
  yield provision(rest ? `${number} ${rest[1]}` : number, set);
  const text = below.slice(rest?.[0].length ?? 0).replace(/^[\s.-]+/, '');
  for (const segment of mexicanNotes(text)) {
    if (segment.is === 'text') yield { is: 'text', text: plainText(segment.text) };
    else for (const on of segment.days) yield { is: 'changed', on };
  }
}

/** The set that is open after this text: the same one, where the text says nothing of another. */
function setAfter(text: string, set: Source, decrees: Map<string, number>): Source {
  if (opens.test(text)) return { ...set, isOpen: true };
  const day = published.exec(text)?.[1];
  if (day !== undefined) {
    const on = mexicanDate(day);
    const sameDay = (decrees.get(on ?? '') ?? 0) + 1;
    decrees.set(on ?? '', sameDay);
    return { ...set, day: on, sameDay, isOfLaw: false, isOpen: false };
  }
  if (isOfDecree.test(text)) return { ...set, isOpen: false };
  if (signature.test(text)) return { ...set, title: '', isOpen: false };
  return decree.test(text) && !set.isOpen ? { ...set, day: null, isOfLaw: false, title: titleIn(text) } : set;
}

function* saidIn(text: string, set: Source, joins: boolean): Generator<Piece> {
  const begins = joins ? null : said.exec(text);
  const rest = text.slice(begins?.[0].length);
  if (begins && /^\p{Lu}/u.test(text) && !/^\p{Ll}/u.test(rest)) {
    yield provision(begins[1] ?? '', set);
    if (rest) yield { is: 'text', text: plainText(rest) };
  } else {
    yield { is: 'text', text: plainText(text), joins };
  }
}

/** From the word that says what it is; nothing, where that word is missing in the file. */
function titleIn(text: string): string {
  const said = plainText(text);
  const at = said.search(/(?:DECRETO|LEY|ACUERDO|FE de erratas|SENTENCIA|DECLARATORIA|ACLARACIÓN)(?![\p{L}]|S DE REFORMA)/u);
  if (at < 0) return '';
  return said.length - at > longestTitle ? `${said.slice(at, at + longestTitle)}…` : said.slice(at);
}

/** «**Décimo Tercero.** del presente Decreto» is the middle of a sentence: the mark and the dot are not the law's own. */
function unbolded(line: string): { text: string; joins: boolean } {
  const found = /^\*\*(.+?)\*\*\s*(.*)$/.exec(line);
  const [, marked = '', rest = ''] = found ?? [];
  if (!found) return { text: line, joins: false };
  const isMiddle = /^(?:[\p{Ll},;]|Transitorios?[ ,])/u.test(rest);
  if (/^(?:vig|trig|cuadrag|quincuag)\p{L}+\.?$/iu.test(marked) && restOfHead.test(rest))
    return { text: `${marked.replace('.', '')} ${rest}`, joins: false };
  return {
    text: isMiddle ? `${marked.replace(/\.-?$/, '')} ${rest}`.replace(/ (?=[,;])/, '') : `${marked} ${rest}`,
    joins: isMiddle,
  };
}

function provision(number: string, { day, sameDay, title, isOfLaw }: Source): Piece {
  const written = number.toLowerCase().replace(/[\s-]+/g, ' ');
  const which = sameDay > 1 ? `, decreto ${sameDay}` : '';
  const of = isOfLaw ? '' : ` (${day ? `DOF ${day.split('-').reverse().join('-')}` : 'decreto de reforma'}${which})`;
  const path = isOfLaw ? ['Transitorios'] : ['Transitorios de decretos de reforma', ...(title ? [title] : [])];
  return {
    is: 'article',
    number: `transitorio ${accented(written)}${of}`,
    kind: 'provision',
    heading: '',
    path,
    versionDate: day,
  };
}

/** Capitals come without accents in old texts; whoever looks for «séptimo» finds it. */
function accented(written: string): string {
  return written
    .replace(/(?<=^|cimo|cima| )septim/g, 'séptim')
    .replace(/(?<=^| )decim(?=[oa](?: |$))/g, 'décim')
    .replace(/(?<=^| )(vig|trig|cuadrag|quincuag)esim/g, '$1ésim')
    .replace(/^unic/, 'únic')
    .replace(/(?<=\d) ?[º°o]$/, 'º');
}
