/** "You understood me wrong", "it was a joke": what was said before is taken back in so many words. */
const takenBack =
  /\b(?:(?:me |lo )?(?:entendiste|entendio|entendieron|has entendido|ha entendido|interpretaste) mal|mal ?entendid[oa]|mal ?interpret\w+|no (?:es|era|fue) (?:eso|asi|lo que (?:quise|queria|quiero) decir)|no (?:quise|queria) decir eso|no lo (?:decia|dije) en serio|(?:era|es|fue) (?:una )?(?:broma|exageracion|mentira)|bromeaba|exagero|exageraba|(?:you )?(?:got|took|understood|read) (?:me|it|that) wrong|misunderstood|misread|not what i (?:meant|mean)|did ?n[o']?t mean (?:it|that)|(?:just |only )?(?:kidding|joking)|was a joke|exaggerating)\b/;

/** Whether a short message takes back what was said before. What it says is heard, and never argued with. */
export function takesBack(text: string): boolean {
  if (text.length > 160) return false;
  return takenBack.test(plain(text));
}

/** Whether a message is hardly more than a word, as "ok", "ya estoy bien", "no". */
export function isShortWord(text: string): boolean {
  return text.trim().split(/\s+/).length <= 3;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
