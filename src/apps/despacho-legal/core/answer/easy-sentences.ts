import plainPhrases from './plain-phrases.json' with { type: 'json' };

const longestWords = 15;
/** Where one of these stands, what comes after may hang on what came before. */
const hangs =
  /(?<!\p{L})(?:si|cuando|salvo|excepto|siempre|caso|casos|supuesto|supuestos|mientras|hasta|sin que|a menos|aunque|respectivamente|bien|a fin de|para que|como si|sea|cuy[oa]s?|una vez|previ[oa]s?|tras|después de|antes de|de no|de lo contrario|apercib\p{L}+)(?!\p{L})/iu;
/** After a «;» a sentence of its own begins with who does it, or with its verb. */
const ownSubject =
  /^(?:no\s+)?(?:el|la|los|las|est[ae]s?|estos|dich[oa]s?|se|\p{L}{2,}(?:rá|rán)|debe|deben|puede|pueden|es|son|tiene|tienen)(?!\p{L})/iu;
/** It begins with who does it, not with «En diez días…» or «En los contratos…», which would be of both halves. */
const opens = /^(?:(?:\d{1,2}|[IVX]+|\p{Ll})[.)]-?\s)?(?:el|la|los|las|todos?|todas?|est[ae]s?|estos|una?)(?!\p{L})/iu;
/** A clause that stands alone: it begins with its verb, after «se» or not. */
const ownVerb = /^(?:no\s+)?(?:se\s+)?(?:lo\s+|la\s+|les?\s+)?\p{L}+(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)(?!\p{L})/iu;
const anyVerb =
  /(?<!\p{L})(?:es|son|tiene|tienen|debe|deben|puede|pueden|hay|corresponde|corresponden|\p{L}+(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán))(?!\p{L})/iu;
const negations = /(?<!\p{L})(?:no|ni|nunca|sin|salvo|excepto|ningún\p{L}*|tampoco)(?!\p{L})/giu;

/**
 * One sentence of a law as one or more shorter ones, with a few stiff phrases in plain words. Only where that is safe: it begins with who does it, what is cut off has its
 * own verb, and no condition or exception may be of both. Numbers and every «no» stay. What is not safe comes back as it is.
 */
export function easySentences(literal: string): string[] {
  const plain = inPlainWords(literal);
  const parts = countWords(plain) > longestWords && opens.test(plain) ? cut(plain) : [plain];
  return isFaithful(literal, parts) ? parts : [literal];
}

/** As people count them: a number is a word. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const replaced = plainPhrases.map(
  ([stiff = '', plain = '']) => [new RegExp(`(?<![\\p{L}])${stiff}(?![\\p{L}])`, 'giu'), plain] as const,
);

function inPlainWords(text: string): string {
  return replaced.reduce((before, [stiff, plain]) => before.replace(stiff, (found) => likeBefore(found, plain)), text);
}

function likeBefore(found: string, plain: string): string {
  return /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

function cut(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (const match of text.matchAll(/(;|,)\s+(?:(?:y|e)\s+)?/gu)) {
    const at = match.index - (text.length - rest.length);
    const [before, after] = [rest.slice(0, at), rest.slice(at + match[0].length)];
    const hasAnd = /[ye]\s+$/u.test(match[0]);
    const isOwn =
      match[1] === ';'
        ? ownSubject.test(after) && anyVerb.test(after) && !/;/.test(before) && !hangs.test(before)
        : hasAnd && ownVerb.test(after) && isSimple(rest);
    if (!isOwn || !anyVerb.test(before) || countWords(before) < 3 || before.includes(':')) continue;
    parts.push(`${before}.`);
    rest = after.charAt(0).toUpperCase() + after.slice(1);
  }
  return [...parts, rest];
}

/** Without a condition anywhere, and with a first half of one piece. */
function isSimple(text: string): boolean {
  return !hangs.test(text) && !/,.*, [ye] /u.test(text);
}

function isFaithful(literal: string, parts: string[]): boolean {
  const said = parts.join(' ');
  const numbers = (text: string) => (text.match(/\p{N}+/gu) ?? []).join(' ');
  return numbers(literal) === numbers(said) && (literal.match(negations) ?? []).length === (said.match(negations) ?? []).length;
}
