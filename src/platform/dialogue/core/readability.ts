/**
 * How easily a Spanish text reads: the INFLESZ scale (Szigriszt-Pazos 1993, Barrio-Cantalejo 2008), 206.835 − 62.3 · syllables per
 * word − words per sentence. From 55 it is normal, from 65 quite easy, from 80 very easy (a11y/R8). A text without words reads easily.
 */
export function inflesz(text: string): number {
  const sentences = text.split(/[.:;?!…\n]+/).map(wordsOf);
  const words = sentences.flat();
  if (words.length === 0) return 206.835;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const spoken = sentences.filter((sentence) => sentence.length > 0).length;
  return 206.835 - (62.3 * syllables) / words.length - words.length / spoken;
}

/** The syllables of a Spanish word, or of a number as it is said. */
export function syllablesOf(word: string): number {
  if (/^\d+$/.test(word)) return syllablesOfNumber(Number(word));
  const nuclei = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .match(/[aeiouáéíóúü]+/g);
  return Math.max(1, nuclei?.reduce((sum, vowels) => sum + nucleiIn(vowels), 0) ?? 1);
}

const units = [2, 2, 1, 1, 2, 2, 1, 2, 2, 2];
const teens = [1, 2, 2, 2, 3, 2];
const tens = [0, 1, 2, 2, 3, 3, 3, 3, 3, 3];

/** "Cero" to "cien", exactly; two for each digit of what is larger. */
function syllablesOfNumber(number: number): number {
  if (number > 100) return String(number).length * 2;
  if (number === 100) return 1;
  const [ten, unit] = [Math.floor(number / 10), number % 10];
  if (ten === 0) return units[unit] ?? 2;
  if (ten === 1 && unit < 6) return teens[unit] ?? 2;
  if (unit === 0) return tens[ten] ?? 2;
  return (ten < 3 ? 2 : (tens[ten] ?? 2) + 1) + (units[unit] ?? 2);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Two open vowels, or an accented closed one beside an open one, are two syllables; the rest is a diphthong. */
function nucleiIn(vowels: string): number {
  let count = 1;
  for (let at = 1; at < vowels.length; at++) {
    const pair = vowels.slice(at - 1, at + 1);
    if (/[aeoáéó]{2}|[íú][aeoáéó]|[aeoáéó][íú]/.test(pair)) count++;
  }
  return count;
}
