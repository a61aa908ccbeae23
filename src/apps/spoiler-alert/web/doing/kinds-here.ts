import type { HelpLine, HelpLineKind } from '#platform/safety/contract.ts';

/** The same kinds where these are the lines: in a country without one that only listens, that of mental health does. */
export function kindsHere(kinds: readonly HelpLineKind[], lines: readonly HelpLine[]): HelpLineKind[] {
  if (lines.some(({ kind }) => kind === 'listening')) return [...kinds];
  return [...new Set(kinds.map((kind) => (kind === 'listening' ? 'suicide' : kind)))];
}
