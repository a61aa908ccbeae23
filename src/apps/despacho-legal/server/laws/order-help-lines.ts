import type { HelpLine, HelpLineKind } from '#platform/safety/contract.ts';
import type { PeopleFirst } from '../../core/answer/outcome-of.ts';

const firstKinds: Record<PeopleFirst, readonly HelpLineKind[]> = {
  arrest: ['emergency'],
  violence: ['violence', 'emergency'],
  minor: ['minors', 'emergency', 'violence'],
  eviction: ['emergency', 'listening'],
  danger: ['emergency', 'violence', 'minors'],
  crisis: ['suicide', 'emergency', 'listening'],
};

/** The lines of a country, those that fit first. */
export function orderHelpLines(because: PeopleFirst, lines: readonly HelpLine[]): HelpLine[] {
  const first = firstKinds[because];
  const rank = ({ kind }: HelpLine) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

/** Only those that fit, where any does: in a conversation there is less room than on a page. */
export function fittingHelpLines(because: PeopleFirst, lines: readonly HelpLine[]): HelpLine[] {
  const ordered = orderHelpLines(because, lines);
  const fitting = ordered.filter(({ kind }) => firstKinds[because].includes(kind));
  return fitting.length > 0 ? fitting : ordered;
}

/** The number for emergencies among them. */
export function emergencyOf(lines: readonly HelpLine[]): string {
  return lines.find(({ kind }) => kind === 'emergency')?.phone ?? '112';
}
