import type { ProfileVersion } from '#platform/profiles/contract.ts';

const oneSittingMs = 10 * 60_000;

/**
 * The states of a profile as a person would count them, newest first: a text that saved itself while it was written is one,
 * with its last state. `changed` are the names of what differs, without repetition.
 */
export function groupVersions(versions: readonly ProfileVersion[]): ProfileVersion[] {
  const groups: ProfileVersion[] = [];
  for (const version of versions) {
    const newer = groups.at(-1);
    if (!newer || !isSameSitting(newer, version)) groups.push(version);
  }
  return groups;
}

function isSameSitting(newer: ProfileVersion, older: ProfileVersion): boolean {
  const areTexts = [newer, older].every(({ cause, changed }) => cause === 'change' && changed.length === 1);
  const isSame = newer.changed[0] === older.changed[0] && /^identity\.(ownWords|helps|hard)$/.test(older.changed[0] ?? '');
  return areTexts && isSame && Date.parse(newer.createdAt) - Date.parse(older.createdAt) < oneSittingMs;
}
