import { normalise } from '../../i18n/core/normalise.ts';
import verbs from './idiom-verbs.json' with { type: 'json' };
import idioms from './idioms.json' with { type: 'json' };

/** A saying, the words of it that never change, and how it is found when they are there. */
type Banned = { idiom: string; fixed: string; inAnyForm?: RegExp };

const wholeForms: Record<string, string[]> = verbs.whole;
const stems: Record<string, string[]> = verbs.stems;
/** "Dame", "dándole": what Spanish writes at the end of a verb. */
const pronouns = '(?:me|te|se|nos|les?|l[ao]s?)*';
/** By their longest word that never changes: most texts have none of these, and are soon done with. */
const banned = Map.groupBy(Object.values(idioms).flat().map(readIdiom), ({ fixed }) =>
  fixed.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
);

/** The first saying in a text that a literal reader cannot read (a11y/C2), in either language; `undefined` when it has none. */
export function findIdiom(text: string): string | undefined {
  return findIdioms(text)[0];
}

/** All the sayings in a text, each once; one that is a part of another is not told apart. */
export function findIdioms(text: string): string[] {
  const said = ` ${normalise(text)} `;
  const found = [...new Set(said.split(' '))]
    .flatMap((word) => banned.get(word) ?? [])
    .filter(({ fixed, inAnyForm }) => said.includes(fixed) && (!inAnyForm || inAnyForm.test(said)))
    .map(({ idiom }) => idiom);
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}

/** In the list a `*` stands after a verb that is meant in any of its forms: "tirar* la toalla" is also "no tires la toalla". */
function readIdiom(entry: string): Banned {
  const idiom = entry.replace('*', '');
  const [before = '', after] = entry.split('*').map(normalise);
  if (after === undefined) return { idiom, fixed: ` ${before} ` };
  const words = before.split(' ');
  const verb = words.pop() ?? '';
  const lead = words.length > 0 ? `${words.join(' ')} ` : '';
  return { idiom, fixed: ` ${after} `, inAnyForm: new RegExp(` ${lead}(?:${formsOf(verb)}) ${after} `) };
}

function formsOf(verb: string): string {
  const whole = wholeForms[verb];
  if (whole) return whole.map((form) => `${form}${pronouns}`).join('|');
  return (stems[verb] ?? [stemOf(verb)]).map((stem) => `${stem}[a-z]*`).join('|');
}

/** "Perder" is also "pierdes", "volver" is "vuelve", "pedir" is "pide", "tocar" is "toqué": sound changes inside a verb. */
function stemOf(verb: string): string {
  const spanish = /^(.*?)([eo]?)([^aeiou]*)[aei]r$/.exec(verb);
  if (!spanish) return verb.replace(/e$/, '');
  const [, start = '', vowel = '', end = ''] = spanish;
  const changed = { '': '', e: '(?:e|ie|i)', o: '(?:o|ue|u)' }[vowel] ?? vowel;
  return start + changed + end.replace(/c$/, '(?:c|qu|zc)').replace(/g$/, 'gu?').replace(/z$/, '[zc]');
}
