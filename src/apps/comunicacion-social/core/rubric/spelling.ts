import type { Words } from '#platform/safety/core/read-words.ts';

const short: Record<string, string[]> = {
  d: ['de'],
  t: ['te'],
  m: ['me'],
  xfa: ['porfa'],
  xfavor: ['por', 'favor'],
  porfas: ['porfa'],
  ntp: ['no', 'te', 'preocupes'],
  bn: ['bien'],
  tbn: ['tambien'],
  tons: ['entonces'],
  entons: ['entonces'],
  toi: ['estoy'],
  ta: ['esta'],
  tas: ['estas'],
  tamos: ['estamos'],
  vdd: ['verdad'],
  amm: [],
  nmms: ['no', 'mames'],
  salu2: ['saludos'],
};
const fillers = {
  es: new Set('pues pos pus ps eh ehm em emm mmm mm mmh hmm hm realmente sinceramente honestamente sip porfis'.split(' ')),
  en: new Set('um umm uh uhm er erm hmm hm mmm well just really actually honestly literally so'.split(' ')),
};

/** Words as they sound, so that `nesecito`, `aser` and `boi` are found too; what fills a pause is left out. Places stay those of the text. */
export function asHeard(read: Words, lang: 'es' | 'en'): Words {
  const words: string[] = [];
  const kept: number[] = [];
  read.words.forEach((word, at) => {
    if (fillers[lang].has(word) && read.words.length > 1) return;
    for (const each of lang === 'es' ? (short[word] ?? [word]) : [word]) {
      words.push(lang === 'es' ? soundOf(each) : each);
      kept.push(at);
    }
  });
  const pick = (from: Int32Array) => Int32Array.from(kept, (at) => from[at] as number);
  return { words, sentence: pick(read.sentence), clause: pick(read.clause), from: pick(read.from), to: pick(read.to) };
}

/** One spelling for what sounds alike in Mexico: b/v, s/z/soft c, y/ll, g/j, silent h, qu/k. */
export function soundOf(word: string): string {
  return word
    .replaceAll(/qu(?=[ei])|k/g, 'q')
    .replaceAll(/c(?=[ei])|z/g, 's')
    .replaceAll('ch', 'ç')
    .replaceAll('h', '')
    .replaceAll('q', 'c')
    .replaceAll('ll', 'y')
    .replaceAll('v', 'b')
    .replaceAll(/g(?=[ei])/g, 'j')
    .replaceAll(/oi$/g, 'oy')
    .replaceAll(/mb/g, 'nb');
}
