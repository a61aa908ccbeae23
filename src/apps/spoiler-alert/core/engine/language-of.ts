import type { Words } from '#platform/safety/core/read-words.ts';

const spanish = new Set(
  'que de la el en y no me te lo se es un una por con para mi si ya pero como esta estoy voy vas bien tu yo le los las del al muy mas nada hoy ahora porque cuando donde tengo quiero'.split(
    ' ',
  ),
);
const english = new Set(
  'the to and you i it is that a of in me my for on we what do not are was with so just at be have your can but up out if they did going am'.split(
    ' ',
  ),
);
const lookedAt = 4000;
/** Of words written in one of the two languages, about two in five are among the commonest; in others, few are. */
const leastShare = 0.12;

/** The language most of the words are written in, or `undefined` when it is neither. */
export function languageOf(words: readonly (Words | undefined)[]): 'es' | 'en' | undefined {
  let [all, es, en] = [0, 0, 0];
  for (const read of words) {
    for (const word of read?.words ?? []) {
      all++;
      if (spanish.has(word)) es++;
      if (english.has(word)) en++;
    }
    if (all > lookedAt) break;
  }
  if (Math.max(es, en) / Math.max(1, all) < leastShare) return undefined;
  return es >= en ? 'es' : 'en';
}
