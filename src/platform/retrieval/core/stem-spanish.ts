/** What is cut off while these hold: where a region begins says how much of a word has to stay. */
type Regions = { verb: number; first: number; second: number };

/**
 * What the forms of a Spanish word have in common, without accents: «obligaciones» and «obligado» are both `oblig`.
 *
 * The Spanish algorithm of Snowball, written anew from its description (https://snowballstem.org/algorithms/spanish/stemmer.html), with
 * «-acion», «-ucion» and «-logia» read as if they had their accent, as capital letters often do not. `word` comes in small letters and composed
 * (NFC); accents decide what is cut off and are taken away after that, «ñ» stays.
 */
export function stemSpanish(word: string): string {
  const regions = regionsOf(word);
  const bare = withoutPronoun(word, regions);
  const single = withoutSuffix(bare, regions) ?? withoutY(bare, regions) ?? withoutVerb(bare, regions);
  return withoutAccents(withoutVowel(single, regions));
}

function regionsOf(word: string): Regions {
  const first = afterVowelAndConsonant(word, 0);
  return { verb: verbRegionOf(word), first, second: afterVowelAndConsonant(word, first) };
}

function verbRegionOf(word: string): number {
  if (word.length < 2) return word.length;
  if (!isVowel(word, 1)) return after(word, 2, isVowel);
  return isVowel(word, 0) ? after(word, 2, isConsonant) : Math.min(3, word.length);
}

function afterVowelAndConsonant(word: string, from: number): number {
  return after(word, after(word, from, isVowel), isConsonant);
}

function after(word: string, from: number, is: (word: string, at: number) => boolean): number {
  for (let at = from; at < word.length; at++) if (is(word, at)) return at + 1;
  return word.length;
}

const isVowel = (word: string, at: number) => 'aeiouáéíóúü'.includes(word.charAt(at));
const isConsonant = (word: string, at: number) => !isVowel(word, at);

/** «haciéndola» is «haciendo» and «contárselo» is «contar». */
function withoutPronoun(word: string, { verb }: Regions): string {
  const pronoun = longest(word, pronouns);
  const rest = without(word, pronoun);
  const ending = pronoun && longest(rest, beforePronoun);
  if (!ending || rest.length - ending.length < verb) return word;
  if (ending === 'yendo') return rest.endsWith('uyendo') ? rest : word;
  return without(rest, ending) + withoutAccents(ending);
}

/** Undefined where no ending of this kind went. */
function withoutSuffix(word: string, { first, second }: Regions): string | undefined {
  const suffix = longest(word, suffixes);
  const kind = suffixes.get(suffix);
  if (!kind) return undefined;
  const rest = without(word, suffix);
  if (rest.length < (kind.inFirst ? first : second)) return undefined;
  const before = longest(rest, kind.before ?? none);
  if (!before || rest.length - before.length < second) return rest + (kind.becomes ?? '');
  const shorter = without(rest, before);
  const isLong = before === 'iv' && kind.inFirst && shorter.endsWith('at') && shorter.length - 2 >= second;
  return isLong ? shorter.slice(0, -2) : shorter;
}

/** «huyeron», «concluya». */
function withoutY(word: string, { verb }: Regions): string | undefined {
  const ending = longest(word, yEndings, verb);
  const rest = without(word, ending);
  return ending && rest.endsWith('u') ? rest : undefined;
}

function withoutVerb(word: string, { verb }: Regions): string {
  const ending = longest(word, verbEndings, verb);
  const rest = without(word, ending);
  return softEndings.has(ending) && rest.endsWith('gu') ? rest.slice(0, -1) : rest;
}

function withoutVowel(word: string, { verb }: Regions): string {
  const ending = longest(word, vowelEndings);
  const rest = without(word, ending);
  if (!ending || rest.length < verb) return word;
  const isSoft = (ending === 'e' || ending === 'é') && rest.endsWith('gu') && rest.length - 1 >= verb;
  return isSoft ? rest.slice(0, -1) : rest;
}

function withoutAccents(word: string): string {
  return word.replace(/[áéíóú]/g, (letter) => 'aeiou'.charAt('áéíóú'.indexOf(letter)));
}

/** The longest of these endings that begins at `from` or after it; empty where there is none. */
function longest(word: string, endings: { has: (ending: string) => boolean }, from = 0): string {
  for (let at = Math.max(from, word.length - longestEnding); at < word.length; at++) {
    const ending = word.slice(at);
    if (endings.has(ending)) return ending;
  }
  return '';
}

function without(word: string, ending: string): string {
  return word.slice(0, word.length - ending.length);
}

type Suffix = { inFirst?: true; becomes?: string; before?: Set<string> };

const longestEnding = 9;
const words = (list: string) => new Set(list.split(' '));
const none = new Set<string>();
const pronouns = words('me se sela selo selas selos la le lo las les los nos');
const beforePronoun = words('iéndo ándo ár ér ír ando iendo ar er ir yendo');
const suffixes = new Map<string, Suffix>(
  (
    [
      [
        'anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos imiento imientos',
        {},
      ],
      ['adora ador ación acion adoras adores aciones ante antes ancia ancias', { before: words('ic') }],
      ['logía logia logías logias', { becomes: 'log' }],
      ['ución ucion uciones', { becomes: 'u' }],
      ['encia encias', { becomes: 'ente' }],
      ['amente', { inFirst: true, before: words('iv os ic ad') }],
      ['mente', { before: words('ante able ible') }],
      ['idad idades', { before: words('abil ic iv') }],
      ['iva ivo ivas ivos', { before: words('at') }],
    ] satisfies [string, Suffix][]
  ).flatMap(([list, kind]) => [...words(list)].map((ending): [string, Suffix] => [ending, kind])),
);
const yEndings = words('ya ye yan yen yeron yendo yo yó yas yes yais yamos');
const softEndings = words('en es éis emos');
const verbEndings = words(
  `en es éis emos arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis eríamos eremos erá eré
  irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen
  aron ieron ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis
  ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos`.replace(/\s+/g, ' '),
);
const vowelEndings = words('os a o á í ó e é');
