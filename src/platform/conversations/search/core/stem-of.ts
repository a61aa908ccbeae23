/**
 * What the forms of a word have in common, for Spanish and for English alike: «reuniones» and «reunión», «hablé» and «hablando»,
 * "worked" and "works". The word comes in small letters and without accents. It is light: irregular verbs stay apart, and now and
 * then two words share a stem, which costs a result too many and never one too few.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return sounded(word);
  const single = cut(withoutPlural(withoutPronoun(word)), /mente$/, 4);
  const bare = cut(cut(single, verbs, 3), vowels, 3);
  // «hablaré» has lost its ending and shows another: «hablar».
  const root = cut(bare === single ? bare : cut(bare, /(?:ar|er|ir)$/, 4), /(?:[ao]|i)$/, 4);
  return sounded(undoubled(single, root));
}

const verbs = /(?:acion|iendo|yendo|ando|ieron|aron|aban|aba|amo|emo|imo|ado|ada|ido|ida|ian|ia|ing|ed|ar|er|ir)$/;
const vowels = /e$/;

/** «sentirme», «contárselo»: the verb without whom it is for. */
function withoutPronoun(word: string): string {
  return word.replace(/(?<=\p{L}{2}(?:ar|er|ir|ando|iendo))(?:(?:me|te|se|nos)?(?:lo|la|le)s?|me|te|se|nos)$/u, '');
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  const root = word.replace(/(?:es|s)$/, '');
  return root.length >= 3 ? root : word;
}

function cut(word: string, ending: RegExp, shortest: number): string {
  const root = word.replace(ending, '');
  return root.length >= shortest ? root : word;
}

/** "running" and "run". */
function undoubled(word: string, root: string): string {
  return /(?:ing|ed)$/.test(word) ? root.replace(/([bdgmnprt])\1$/, '$1') : root;
}

/** «voz» and «voces», "study" and "studies". */
function sounded(root: string): string {
  return root.replace(/z$/, 'c').replace(/(?<=\p{L}{3})[iy]$/u, '');
}
