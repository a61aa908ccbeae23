/** Somebody else speaking: "mi psicóloga me dijo", "contestó que". What they say is not the person's own. */
const speaks =
  /(?:^|[^\p{L}])(?:dijo|dice|dec[ií]a|contest[óo]|respondi[óo]|escribi[óo]|grit[óo]|pregunt[óo]|solt[óo]|puso|me dijeron|dijeron|says|said|told me|asked)(?![\p{L}])/iu;
const quote = /["“«‘]([^"”»’]*)["”»’]/gu;
const told = /(?:^|[^\p{L}])(?:(?:él|ella|[\p{L}]+) )?(?:me |le |les |nos )?(?:dijo|contest[óo]|respondi[óo]|pregunt[óo]|dijeron|contestaron|preguntaron) que [^.!?\n]*/giu;

type Range = { from: number; to: number };

/** The stretches of a reply that say again what somebody else said. */
export function reportedIn(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(quote)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('?'), before.lastIndexOf('!')) + 1);
    if (speaks.test(sentence)) ranges.push({ from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(told)) ranges.push({ from: match.index, to: match.index + match[0].length });
  return ranges;
}

const ours =
  /(?:^|[^\p{L}])(?:yo|me|mi|mis|m[ií]|conmigo|t[uú]|te|ti|tus|vos|usted|ustedes|nos|nosotr[oa]s|contigo)(?![\p{L}])|[\p{L}]{2,}(?:amos|emos|imos)(?![\p{L}])/iu;
const theirs = /[\p{L}]{2,}(?:[cdglnrstvzbmpuñ]ó|ió|aron|ieron)(?![\p{L}])/iu;

/** A sentence that only tells what others did: nobody here is in it. */
export function tellsOfOthers(sentence: string): boolean {
  return theirs.test(sentence) && !ours.test(sentence);
}

/** The sentences of a text, with where each begins. */
export function sentencesOf(text: string): (Range & { text: string })[] {
  return [...text.matchAll(/[^.!?\n]+[.!?\n]*/gu)].map(({ 0: whole, index }) => ({
    from: index,
    to: index + whole.length,
    text: whole,
  }));
}
