/** Why a file is not a profile that can be brought back. */
export type FileProblem = 'notJson' | 'notOurs' | 'newer';

/** A file as somebody chose it: what is in it, or why it is not taken. Its values are for the server to judge. */
export function readProfileFile(text: string): { file: object } | { problem: FileProblem } {
  const read = parse(text);
  if (read === undefined) return { problem: 'notJson' };
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== 'mentalia-profile')
    return { problem: 'notOurs' };
  return 'formatVersion' in read && read.formatVersion === 1 ? { file: read } : { problem: 'newer' };
}

/** The name of the field that a problem of the server points at: `#/settings/theme` is `theme`, `#/identity/helps` is `identity.helps`. */
export function fieldAt(pointer: string): string {
  const [place = '', name] = pointer.replace(/^#?\//, '').split('/');
  return place === 'settings' && name ? name : [place, name].filter(Boolean).join('.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
