import { tacticOf } from '../categories.ts';
import type { Chat } from '../chat.ts';
import type { Finding, Reading } from '../finding.ts';
import { findPatterns } from './find-patterns.ts';
import { timelineOf } from './timeline-of.ts';

type Read = Exclude<Reading, { outcome: 'cannot-say' }>;

/**
 * A reading with more findings: what was found stays where it was, at the same places of the list, and what repeats is counted anew. It
 * can only become more: what was shown stays, and what is new needs as many places on as many days as everything else.
 */
export function addFindings({ messages, participants }: Chat, reading: Read, more: readonly Finding[]): Read {
  if (more.length === 0) return reading;
  const findings = [...reading.findings, ...more];
  const { timeline } = timelineOf(messages, participants.length);
  const known = new Set([...reading.patterns, ...more].map(({ category, from }) => `${tacticOf[category]}/${from}`));
  const patterns = findPatterns(timeline, findings, {
    minimums: true,
    mayShow: (tactic, from) => known.has(`${tactic}/${from}`),
  });
  return { ...reading, findings, patterns, outcome: patterns.length > 0 ? 'patterns' : 'nothing-repeats' };
}
