import { readWords } from '#platform/safety/core/read-words.ts';

type Lang = 'es' | 'en';

const small = {
  es: new Set(
    'que de la al del hay estamos vamos somos el los las un una en y si te se lo le mi tu su con por para pero es esta estoy yo eso ya muy mas como hola gracias perdon'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the an i you to of and is it that in my your we they are not can do have am this for what with be but on so will would sorry did at from was were just there here about how when where which who get got make made'.split(
      ' ',
    ),
  ),
};
const leastSmall = 3;
/** Letters that the other language has and this one hardly. */
const looks = { es: /[wk]|th|ee|oo|ing(?![a-z])/iu, en: /[áéíóúñ¿¡]/iu };

/** Three small words or more of the other language, and hardly any of this one. */
export function isOtherLanguage(text: string, lang: Lang): boolean {
  const [ours, theirs] = countSmall(text, lang);
  return theirs >= leastSmall && theirs > ours * 2;
}

/** The language a reply is read in: the person's, or the other one where the other person spoke it and they answer in it. */
export function languageOf(text: string, said: string | undefined, lang: Lang): Lang {
  const [ours, theirs] = countSmall(text, lang);
  if (!said || theirs <= ours * 2) return lang;
  const [saidOurs, saidTheirs] = countSmall(said, lang);
  if (saidTheirs < saidOurs * 2 || (saidTheirs === 0 && (theirs < leastSmall || !looks[lang].test(said)))) return lang;
  return lang === 'es' ? 'en' : 'es';
}

function countSmall(text: string, lang: Lang): [ours: number, theirs: number] {
  const { words } = readWords(text);
  const count = (of: Set<string>) => words.filter((word) => of.has(word)).length;
  return lang === 'es' ? [count(small.es), count(small.en)] : [count(small.en), count(small.es)];
}
