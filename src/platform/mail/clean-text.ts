/**
 * One line of text as a mail may carry it: without what ends a line or header, and without what turns the direction of writing
 * round, so that a name cannot look like something else.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
