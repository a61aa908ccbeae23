/** Letters and digits alone, so that spaces, the marks of Markdown and the signs around a removed note do not count. */
export function wordsOf(text: string): string {
  return text.replace(/\(\*\)/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
