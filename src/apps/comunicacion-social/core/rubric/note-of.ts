import type { Finding } from './judgement.ts';

export type Note = 'one-word' | 'hint-copied' | 'other-language' | 'insult';

/**
 * What is said calmly beside a turn, where something about the reply itself kept the rubric from reading it. Never a reproach: the
 * conversation goes on all the same.
 */
export function noteOf(reply: string, findings: readonly Finding[]): Note | null {
  const reasons = new Set(findings.map(({ reason }) => reason));
  if (reasons.has('insult') || reasons.has('threat')) return 'insult';
  if (reasons.has('copy')) return 'hint-copied';
  if (reasons.has('other-language')) return 'other-language';
  return /^\S+$/.test(reply.trim()) && findings.every(({ verdict }) => verdict !== 'met') ? 'one-word' : null;
}
