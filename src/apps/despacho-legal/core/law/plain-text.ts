/**
 * What is said, without the marks of Markdown and with one kind of space. An asterisk that belongs to the text stays: the one
 * of a formula (`G/BC*100`) and the one in brackets that leads to a note.
 */
export function plainText(marked: string): string {
  return marked
    .replace(/\*\*(?!\*)(.+?)\*\*/g, '$1')
    .replace(/(?<!\()\*(?![\s*)\d])([^*]*[^\s*(])\*(?![*)])/g, '$1')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
