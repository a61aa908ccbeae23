/** A token that says which one it is and when it left, in letters, so that it travels like any word. */
export type StampedToken = { index: number; sentMs: number };

const indexLetters = 3;
const momentLetters = 10;
const tenthsPerMs = 10;

/** Milliseconds of the machine's clock, fine enough to compare processes on it. */
export function clockMs(): number {
  return performance.timeOrigin + performance.now();
}

/** A word of fourteen letters and, at the end of each eighth, a full stop: ordinary sentences, as far as any screen can tell. */
export function writeToken({ index, sentMs }: StampedToken): string {
  const word = `k${letters(index, indexLetters)}${letters(Math.round(sentMs * tenthsPerMs), momentLetters)}`;
  return `${word}${index % 8 === 7 ? '.' : ''} `;
}

/** The tokens in a text, in the order they stand there. */
export function readTokens(text: string): StampedToken[] {
  return [...text.matchAll(/k([a-z]{3})([a-z]{10})\b/g)].map(([, index = '', moment = '']) => ({
    index: number(index),
    sentMs: number(moment) / tenthsPerMs,
  }));
}

function letters(value: number, length: number): string {
  let left = value % 26 ** length;
  let word = '';
  for (let place = 0; place < length; place += 1) {
    word = String.fromCharCode(97 + (left % 26)) + word;
    left = Math.floor(left / 26);
  }
  return word;
}

function number(word: string): number {
  return [...word].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 97, 0);
}
