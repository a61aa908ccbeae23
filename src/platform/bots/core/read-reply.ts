import { splitSentences } from './split-sentences.ts';

/** A reply as it is read, taken apart. What is quoted or code is one word here: somebody else's words are nobody's style. */
export type ReadReply = {
  /** The sentences outside lists. */
  prose: string[];
  /** The items of its lists, each in its sentences. */
  items: string[][];
  headings: string[];
  /** How many emoji it has. */
  emoji: number;
};

type Line = { kind: 'prose' | 'item' | 'heading'; text: string };

const listMark = /^\s*(?:[-*+•·]|\d{1,3}[.)]|[a-z]\))\s+/u;
const heading = /^\s*#{1,6}\s+/u;
const allBold = /^\s*(?:\*\*|__)[^*_.!?]+(?:\*\*|__):?\s*$/u;
/** A table, a rule, or a block of somebody else's words: shown, and not the bot's own sentences. */
const setApart = /^\s*(?:\||>|(?:[-*_]\s*){3,}$)/u;

/** Reads markdown as a person sees it: which sentences it has, and which of them stand in lists. */
export function readReply(markdown: string): ReadReply {
  const lines = joinLines(withoutCode(markdown));
  const sentencesOf = (kind: Line['kind']) =>
    lines.filter((line) => line.kind === kind).map(({ text }) => splitSentences(asRead(text)));
  return {
    prose: sentencesOf('prose').flat(),
    items: sentencesOf('item'),
    headings: sentencesOf('heading').flat(),
    emoji: lines.reduce((sum, { text }) => sum + (unquoted(text).match(emoji)?.length ?? 0), 0),
  };
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ {0,3}(`{3,}|~{3,})(?![`~])[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))/gmu, '');
}

/** Lines as blocks: a line that goes on with the sentence above, as in text that was wrapped, belongs to it. */
function joinLines(text: string): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (line.trim() === '' || setApart.test(line)) {
      isOpen = false;
    } else if (isOpen && last && /^\s*\p{Ll}/u.test(line) && !listMark.test(line)) {
      last.text += ` ${line.trim()}`;
    } else {
      const kind =
        heading.test(line) || allBold.test(line) ? 'heading' : listMark.test(line) || belongs(line, last) ? 'item' : 'prose';
      lines.push({ kind, text: line.replace(heading, '').replace(listMark, '').trim() });
      isOpen = kind !== 'heading';
    }
  }
  return lines;
}

/** What is indented below an item is more of it. */
function belongs(line: string, last: Line | undefined): boolean {
  return last?.kind === 'item' && /^(?: {2,}|\t)/.test(line);
}

/** Stands for words that are not the bot's own. */
const oneWord = 'Xx';
const emoji = /\p{RGI_Emoji}/gv;
/** "(es una sugerencia)": said of a sentence, by whoever was asked to say it (a11y/C9). */
const toneTag =
  /\s*\((?:es una? |this is an? |it is an? )?(?:pregunta|sugerencia|hecho|dato|opinión|broma|question|suggestion|fact|opinion|joke)\.?\)/giu;

/** A line without quotations, emoji and the marks that only the page needs. */
function asRead(line: string): string {
  return unquoted(line)
    .replace(emoji, ' ')
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,600}\)/gu, '$1')
    .replace(/(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]/giu, oneWord)
    .replace(/\*\*|__|~~/gu, '')
    .replace(/(^|[\s(¿¡])[*_](?=\S)/gu, '$1')
    .replace(/(\S)[*_](?=[\s.,;:!?)]|$)/gu, '$1')
    .replace(toneTag, '')
    .trim();
}

/** A quotation that ends with its own mark may also end the sentence around it. */
function unquoted(line: string): string {
  return line
    .replace(/`[^`]*`/gu, oneWord)
    .replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu, (quoted) => (/[.!?…]\s*.$/u.test(quoted) ? `${oneWord}.` : oneWord));
}
