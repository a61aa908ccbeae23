/** What a text says, on one line and without the signs of Markdown. */
export function plainText(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`#>~]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
