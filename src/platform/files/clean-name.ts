const longest = 120;

/** What a file is called for its person to know it by: no folders, nothing unseen. It is shown, and never part of a path. */
export function cleanName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const seen = last.replaceAll(/[\p{C}\u2028\u2029]/gu, '').trim();
  return [...seen].slice(0, longest).join('') || '…';
}
