import lists from '../concepts/word-lists.json' with { type: 'json' };

const listed: Record<string, string> = lists;

/** The words of a saying of the map, without the signs of its little language. What stands for the beginning of a word is read as a word. */
export function wordsOfSaying(saying: string): string {
  return saying.replace(/\{(\w+)\}/g, (_, name: string) => listed[name] ?? '').replace(/[()|&?*]|\.{2,}/g, ' ');
}
