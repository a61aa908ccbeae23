import { flatText } from './flat-text.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { Place, SenderKind } from './letter-reading.ts';
import { type Line, linesOf } from './letter-sentences.ts';

/** How many lines a letterhead and a signature have. */
const headLines = 8;
const footLines = 8;
const longestSigned = 80;
/** Who writes is said where a letter begins. */
const longestOpening = 3000;
/** Under these stands the one that really writes. */
const umbrella =
  /^(?:generalitat|xunta|gobierno|govern|comunidad (?:de|foral|autonoma)|junta de|ministerio|consejeria|conselleria|poder judicial|administracion de justicia|estados unidos mexicanos|hacienda|secretaria de hacienda|bienestar|region de|principado|universidad|(?:\p{L}+ ){0,3}sat|[a-z]{3,6})$|^(?:generalitat|xunta|gobierno|govern|comunidad (?:de|foral|autonoma)|junta de|ministerio|consejeria|conselleria|poder judicial|administracion de justicia|region de|principado de|universidad) /u;
const labelled = /^(?:remitente|de|emisor|expide|remite)\s*:\s*(.+)$/iu;
const notName =
  /\d{4,}|@|https?:|www\.|^(?:c\/|calle|av\.|avda|plaza|pza|pl\.|apdo|tel|cp |cif|nif|rfc|fecha|expediente|exp\.?|expte|asunto|ref|n\/ref|oficio|folio|poliza|siniestro|interesad|solicitante|destinatari|procedimiento|numero|n\.?º)|:/iu;

/** Parts of a house that is named above them. */
const subunit =
  /^(?:departamento|depto|dpto|direccion|subdireccion|gerencia|servicio de (?:atencion|reclamaciones|clientes)|oficina|seccion|area|unidad|recursos humanos|rr|atencion|delegad[oa] de|coordinacion|jefatura|centro de|secretaria tecnica)/;
/** Behind the comma stands where it is. */
const ofPlace =
  /^(?:juzgado|tribunal|tesoreria municipal|ayuntamiento|municipio|secretaria de|presidencia municipal)[^,]*, [\p{L} ]+$/u;

/** Where a body sits and which of its rooms it is, behind its name. */
const behindName = /(?:, con (?:sede|domicilio|residencia) en .+| [-–] empresa (?:mixta|municipal|pública).*)$/iu;
/** How a letter was sent, and not by whom. */
const ofPost = /burofax|b u r o f a x|correos|certificad[oa]|acuse de recibo|transcripcion/;

type Found = Place & { is: SenderKind };

/** Who sends a letter, as its head, its label or its foot names them. Nothing where none does. */
export function readSender(text: string): Found | undefined {
  const lines = linesOf(text);
  const label = ofLabel(lines);
  const isAddress = label !== undefined && text.slice(label.from, label.to).includes('@');
  // An address of mail is a sender only where no words name one.
  if (label && !isAddress) return label;
  return (label ? undefined : ofHead(lines)) ?? ofSentence(text) ?? ofWriter(lines, text) ?? label ?? ofFoot(lines);
}

function ofLabel(lines: Line[]): Found | undefined {
  for (const line of lines.slice(0, 12)) {
    const name = labelled
      .exec(line.text)?.[1]
      ?.replace(/^<(.+)>$/, '$1')
      .replace(/\s*(?:\(|[<[](?=.*@)).*$/, '')
      .replace(/^["«]+|["»]+$/g, '')
      .trim();
    if (!name) continue;
    const from = line.from + line.text.indexOf(name);
    return { from, to: from + name.length, is: kindOf(flatText(name)) ?? 'person' };
  }
  return undefined;
}

/** The first line of the letterhead that names a body; below the name of a whole government, the office that writes. */
function ofHead(lines: Line[]): Found | undefined {
  const head: Found[] = [];
  const top = asName(lines[0]);
  for (const line of lines.slice(0, headLines)) {
    if (letterPatterns.receiver.test(flatText(line.text)) || /^(?:asunto|hola|estimad|muy sr)/i.test(flatText(line.text))) break;
    const name = nameOf(line);
    const is = name && kindOf(flatText(name.text));
    if (name && is) head.push({ from: name.from, to: name.to, is });
    else if (head.length > 0) break;
  }
  // What no list knows but stands above everything is the house; the office below it is a part of it.
  const [first] = head;
  const below = first && first.from > (top?.to ?? 0) ? flatText(lines.find((each) => each.from === first.from)?.text ?? '') : '';
  if (top && (!first || (below && (subunit.test(below) || head.every(({ is }) => is === 'company'))))) return top;
  const flat = (found: Found) =>
    flatText(lines.find((each) => each.from <= found.from && each.to >= found.to)?.text ?? '').slice(0, found.to - found.from);
  const real = head.find((found) => !umbrella.test(flat(found)));
  const found = real ?? head[0];
  return (
    found && {
      ...found,
      is: head.some(({ is }) => is === 'court') ? 'court' : head[0] && head[0].is !== 'court' ? head[0].is : found.is,
    }
  );
}

/** «Le escribimos desde el Servicio de Ayudas…», «La Dirección de Obras le requiere…», «De Ana Vidal, propietaria, a Luis Mora». */
function ofSentence(text: string): Found | undefined {
  const name = /\p{Lu}\p{L}+(?:\s+(?:(?:de|del|la|las|los|y|e|i|en)\s+)*\p{Lu}\p{L}+){1,9}/u.source;
  const shapes = [
    `^De\\s+(${name}), [^.\\n]{0,60}\\ba\\s+\\p{Lu}`,
    `(?:escrib\\p{L}+|contact\\p{L}+|dirig\\p{L}+)(?:\\s+a\\s+usted)?\\s+(?:desde|de parte de|en nombre de)\\s+(?:el|la|los|las)?\\s*(${name})`,
    `(?:^|\\.\\s+)(?:El|La|Los|Las)\\s+(${name})\\s+(?:le|les|te|os)\\s+(?:requier|comunic|notific|inform|cit|convoc|solicit)\\p{L}+`,
    `(?:[Pp]or medio|a través|mediante)\\b[^.\\n]{0,30}?\\s(${name})\\s+(?:le|les|te|os)\\s+(?:requier|comunic|notific|inform|cit|convoc|solicit)\\p{L}+`,
  ];
  for (const shape of shapes) {
    const match = new RegExp(shape, 'mu').exec(text.slice(0, longestOpening)) ?? undefined;
    if (!match?.[1]) continue;
    const from = match.index + match[0].indexOf(match[1]);
    return {
      from,
      to: from + match[1].length,
      is: kindOf(flatText(match[1])) ?? (isPersonName(match[1]) ? 'person' : 'company'),
    };
  }
  return undefined;
}

/** «Quien suscribe, Lic. Ernesto Villaseñor, en mi carácter de…». */
function ofWriter(lines: Line[], text: string): Found | undefined {
  const match =
    /(?:quien suscribe|el suscrito|la suscrita|yo),\s+((?:(?:lic|ing|dr|dra|d|dña|c)\.\s+)?\p{Lu}[\p{L}.]+(?:\s+(?:de|del|la|los|y|\p{Lu}[\p{L}.]+)){1,5})/iu.exec(
      text,
    );
  if (match?.[1] && lines.length > 0) {
    const from = match.index + match[0].indexOf(match[1]);
    return { from, to: from + match[1].length, is: 'person' };
  }
  return undefined;
}

/** The first line, where it is a name and not the title of the letter. */
function asName(line: Line | undefined): Found | undefined {
  const name = line && nameOf(line);
  if (!line || !name || /\d/.test(line.text) || line.text.length > longestSigned || !/^[«"\p{Lu}]/u.test(name.text))
    return undefined;
  const flat = flatText(line.text);
  if (letterPatterns.kinds.some(({ title }) => title.test(flat)) || letterPatterns.receiver.test(flat) || ofPost.test(flat))
    return undefined;
  if (/^(?:hola|buen[oa]s|muy|estimad|apreciad|querid|asunto|por la presente|por medio)|[.;]$|, (?:a )?\d/.test(flat))
    return undefined;
  return { from: name.from, to: name.to, is: isPersonName(name.text) ? 'person' : 'company' };
}

function isPersonName(name: string): boolean {
  return /^(?:(?:D\.ª|D|Dª|Dña|Lic|Ing|Dr|Dra|C|Sr|Sra|Mª|M\.ª)\.?\s+)?\p{Lu}\p{Ll}+(?:\s+(?:de|del|la|los|y|\p{Lu}\p{Ll}+)){1,4}$/u.test(
    name,
  );
}

/** A name at the end: the last line that is nothing else. */
function ofFoot(lines: Line[]): Found | undefined {
  for (const line of lines.slice(-footLines).reverse()) {
    const whole = /^(?:fdo\.?:?|firmado:?|atentamente,?|att\.?)?\s*(.*)$/iu.exec(line.text)?.[1] ?? '';
    // «Departamento de Personas, Mercados del Valle»: a part of a house says whose it is.
    const signed = subunit.test(flatText(whole)) && /, \p{Lu}/u.test(whole) ? whole.trim() : whole.replace(/,.*$/, '').trim();
    const is = kindOf(flatText(signed)) ?? (subunit.test(flatText(signed)) && signed.includes(',') ? 'company' : undefined);
    const isPerson = isPersonName(signed);
    if (
      signed.length < 4 ||
      signed.length > longestSigned ||
      (!is && !isPerson) ||
      /^[([]/.test(signed) ||
      /[.:]$/.test(line.text)
    )
      continue;
    const from = line.from + line.text.indexOf(signed);
    return { from, to: from + signed.length, is: is ?? 'person' };
  }
  return undefined;
}

/** A line as a name: what stands beside it in another column or after a dash is none of it. */
function nameOf(line: Line): Line | undefined {
  const column = columnOf(line.text)
    .replace(/^[*\s]+|[*\s]+$/g, '')
    .replace(/\s"\d+"$/, '');
  const whole = column.replace(/\.$/, (point) => (/[A-Z]\.$/.test(column) ? point : ''));
  const name = (ofPlace.test(flatText(whole)) ? whole.replace(/,[^,]*$/, '') : whole).replace(behindName, '');
  if (name.length < 3 || /^[([]/.test(name) || notName.test(name)) return undefined;
  const from = line.from + line.text.indexOf(name);
  return { text: name, from, to: from + name.length };
}

/** The column that names a body; letters that stand for the name, before it, are none of it. */
function columnOf(text: string): string {
  const [first = '', second = ''] = text.trim().split(/\s{3,}|\s[—|]\s/);
  const spelled = /^\p{Lu}{2,6}\s[-–]\s(.+)$/u.exec(first)?.[1];
  if (spelled && kindOf(flatText(spelled))) return spelled;
  return /^\p{Lu}{2,12}$/u.test(first) && !kindOf(flatText(first)) && kindOf(flatText(second)) ? second : first;
}

function kindOf(flat: string): SenderKind | undefined {
  return letterPatterns.senders.find(({ shape }) => shape.test(flat))?.is;
}
