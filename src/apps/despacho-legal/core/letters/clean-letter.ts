/** No letter that a person reads has these: signs that are not seen, that turn the line round, or that only programs use. */
const unseen = /[\p{Cf}\p{Co}\u2065\ufff0-\uffff]|(?![\n\t])\p{Cc}/gu;
/** Of them, those that hide words; soft hyphens and marks of byte order are left by honest programs. */
const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f]|[\u{e0000}-\u{e007f}]/u;
/** Words cut at the end of a line of print. */
const cutWord = /(\p{Ll})[-‐]\n\s*(\p{Ll})/gu;
export const mostLetterCharacters = 200_000;
/** Of what arrives no more is looked at: blanks and unseen signs go, and the rest is long enough. */
const mostLooked = 800_000;

/**
 * A letter as it is read and shown: one kind of line end, words that were cut at the end of a line put together, nothing that nobody sees.
 * Of a text longer than any letter the beginning stays, and `isCut` says so.
 */
export function cleanLetter(text: string): { text: string; isCut: boolean; hadUnseen: boolean } {
  const lines = text
    .slice(0, mostLooked)
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .normalize('NFC');
  const seen = lines.replace(unseen, '');
  const plain = seen
    .replace(cutWord, '$1$2')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
  return {
    text: plain.slice(0, mostLetterCharacters),
    isCut: text.length > mostLooked || plain.length > mostLetterCharacters,
    hadUnseen: hidden.test(lines.slice(1)),
  };
}
