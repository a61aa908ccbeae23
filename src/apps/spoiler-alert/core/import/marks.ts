const oneMark = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
const everyMark = new RegExp(oneMark, 'g');
const atStart = new RegExp(`^${oneMark.source}`);

/** Text without the signs that only tell in which direction to write it. Signs that join emoji stay. */
export function withoutMarks(text: string): string {
  return oneMark.test(text) ? text.replace(everyMark, '') : text;
}

/** Whether a direction mark comes first: phones put one before what they wrote themselves. */
export function isMarked(text: string): boolean {
  return atStart.test(text);
}

/** For comparing with lists of words: no marks, plain blanks, small letters, no full stop at the end. */
export function plainly(text: string): string {
  return withoutMarks(text)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .trim()
    .replace(/\.$/, '');
}
