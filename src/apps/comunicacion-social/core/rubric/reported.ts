type Range = { from: number; to: number };

const verbs =
  'dijo|dice|decía|decia|dijeron|decían|contestó|contesto|respondió|respondio|escribió|escribio|gritó|grito|preguntó|pregunto|soltó|solto|explicó|explico|comentó|comento|puso|pongo|said|says|told|asked|used to say';
const speaks = new RegExp(`(?:^|[^\\p{L}])(?:${verbs})(?![\\p{L}])`, 'iu');
const spokeAfter = /^\W{0,3}\s*(?:dijo|dice|decía|contestó|respondió|gritó|said)(?![\p{L}])/iu;
const quote = /["“«‘]([^"”»’]*)["”»’]/gu;
const told =
  /(?:^|[^\p{L}])(?:me |le |les |nos )?(?:dijo|contest[óo]|respondi[óo]|pregunt[óo]|explic[óo]|dijeron|contestaron|preguntaron|dec[ií]an) (?:que|si) [^.!?\n]*/giu;
const toldAfter = /[^.!?\n]*, (?:dijo|dice|contestó|respondió)(?: (?:mi|el|la|un|una|su) [^.!?\n]*|(?=[.!]))/giu;

/** The stretches of a reply that say again what somebody else said, or tell only of others or of long ago: nothing there is said here and now. */
export function notSaidHere(text: string): { others: Range[]; longAgo: Range[] } {
  const ranges: Range[] = [];
  const longAgo: Range[] = [];
  for (const match of text.matchAll(quote)) {
    const end = match.index + match[0].length;
    if (speaks.test(lastSentence(text.slice(0, match.index))) || spokeAfter.test(text.slice(end)))
      ranges.push({ from: match.index, to: end });
  }
  for (const each of [told, toldAfter])
    for (const match of text.matchAll(each)) ranges.push({ from: match.index, to: match.index + match[0].length });
  for (const { 0: whole, index } of text.matchAll(/[^.!?;\n]+[.!?;\n]*/gu))
    if (!whole.includes('?')) {
      const range = { from: index, to: index + whole.length };
      if (tellsOfOthers(whole)) ranges.push(range);
      else if (tellsOfLongAgo(whole)) longAgo.push(range);
    }
  return { others: ranges, longAgo };
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf('?'), text.lastIndexOf('!')) + 1);
}

const people =
  'padre|madre|pap[áa]|mam[áa]|papás|herman[oa]s?|hij[oa]s?|prim[oa]s?|t[íi][oa]s?|abuel[oa]s?|sobrin[oa]s?|cuñad[oa]s?|suegr[oa]s?|marido|mujer|espos[oa]|novi[oa]|pareja|ex|amig[oa]s?|vecin[oa]s?|jef[ea]|compañer[oa]s?|profesor[a]?|profes?|maestr[oa]|doctora?|psic[óo]log[oa]|señora?|tip[oa]|chic[oa]|gente|sindicato|union|company|presidente|actriz|actor|brother|sister|mother|father|mom|dad|friend|boss|cousin|uncle|aunt|neighbor|wife|husband|teacher';
const ofPerson = new RegExp(`(?:mi|mis|tu|tus|su|sus|un|una|el|la|los|las|my|a|the|his|her) (?:${people})(?![\\p{L}])`, 'giu');
const opensWithPerson = new RegExp(
  `^[\\s¿¡«"]*(?:(?:pues|y|bueno|uy|ay|well|oh),? )?(?:(?:a )?(?:mi|mis|su|sus|un|una|el|la|los|las|my|the|a) (?:${people})|ella|él|ellos|(?:he|she|they)(?= (?:is|was|were|said|says|does|did|has|had|will|went|told|got|always|never)))(?![\\p{L}])`,
  'iu',
);
const here =
  /(?:^|[^\p{L}])(?:yo|me|mi|mis|m[ií]|conmigo|t[uú]|te|ti|tus|vos|usted|ustedes|nos|nosotr[oa]s|contigo|i|i'm|you|your|we|us)(?![\p{L}])|[\p{L}]{2,20}(?:amos|emos|imos)(?![\p{L}])|(?:^|[^\p{L}])(?:soy|estoy|tengo|puedo|quiero|necesito|prefiero|voy|creo|siento)(?![\p{L}])/iu;
const didThen = /[\p{L}]{2,20}(?:ó|aron|ieron)(?![\p{L}])/iu;

/** Whether a reply opens with somebody else: "mi hermano te paga". */
export function opensWithOther(text: string): boolean {
  return opensWithPerson.test(text);
}

/** A sentence with nobody of the two in it: of somebody else, or of what others did. */
function tellsOfOthers(sentence: string): boolean {
  const rest = sentence.replaceAll(ofPerson, ' ');
  return (opensWithPerson.test(sentence) || didThen.test(sentence)) && !here.test(rest);
}

const then =
  /(?:^|[^\p{L}])(?:de (?:niñ|chic|pequeñ|joven)\p{L}*|cuando era (?:niñ|chic|pequeñ)\p{L}*|el año pasado|la otra vez|una vez|hace (?:años|mucho|un año|unos años)|cuando [^.!?]*en (?:19|20)\d\d|last year|years ago|once i|once a|when i was (?:a kid|little|young))(?![\p{L}])/iu;
const past =
  /[\p{L}]{2,20}(?:[éíó]|aba|aban|ía|ían|aste|iste|ieron|aron)(?![\p{L}])|(?:^|[^\p{L}])(?:fui|fue|dije|hice|tuve|estuve|pude|era|dio|puse|said|told|did|was|were|used to)(?![\p{L}])/iu;

function tellsOfLongAgo(sentence: string): boolean {
  return then.test(sentence) && past.test(sentence);
}
