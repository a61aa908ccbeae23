import { readWords, type Words } from '#platform/safety/core/read-words.ts';
import { type Category, tacticOf } from '../categories.ts';
import type { Chat } from '../chat.ts';
import type { Finding, Reading } from '../finding.ts';
import { balanceOf } from './balance-of.ts';
import { findPatterns } from './find-patterns.ts';
import { findProtection, protectivePatterns } from './find-protection.ts';
import { ruleFindings } from './find-rule-findings.ts';
import { learnedFindings } from './learned-findings.ts';
import { learnedPatterns } from './learned-patterns.ts';
import { oneForEachPlace } from './one-for-each-place.ts';
import { patternWeights, relationWeights } from './relation-weights.ts';
import { setsOf } from './sets-of.ts';
import { silenceOf } from './silence-of.ts';
import { timelineOf } from './timeline-of.ts';
import { weighChat } from './weigh-chat.ts';

/** Without `minimums` short chats are answered too. `corrections` are keys of findings that their person said do not fit. */
export type ReadOptions = { minimums: boolean; corrections?: readonly string[] };

const atOnce = 4000;

/**
 * Reads what happens in a chat: places, what repeats, what protects, from which side. Yields how far it is, 0 to 1, so that whoever
 * runs it can show that and stop. The same rules for every participant; it says nothing about anybody, only about messages.
 */
export function* readRelations(chat: Chat, { minimums, corrections = [] }: ReadOptions): Generator<number, Reading> {
  const { messages, participants } = chat;
  const words: (Words | undefined)[] = [];
  for (const [at, { kind, text, isForwarded }] of messages.entries()) {
    words.push(kind === 'text' && !isForwarded ? readWords(text) : undefined);
    if (at % atOnce === 0) yield (0.2 * at) / messages.length;
  }
  const silence = silenceOf(chat, words, minimums);
  if (silence) return { outcome: 'cannot-say', why: silence };

  const setAside = new Set(corrections.map(placeOfKey));
  const isKept = (finding: Finding) => !setAside.has(placeOf(finding));
  const byRules = (yield* within(0.2, 0.4, ruleFindings(chat, words))).filter(isKept);
  const told = { messages, words, isGroup: participants.length > 2 };
  const shares = yield* within(0.4, 0.95, weighChat(told, relationWeights()));
  const patterns = learnedPatterns(setsOf(messages, shares, participants.length), byRules, patternWeights());
  const found = [...byRules, ...learnedFindings(chat, told, patterns, byRules).filter(isKept)];
  const findings = oneForEachPlace(found).toSorted((one, other) => one.message - other.message);
  const agreed = new Set(patterns.map(({ tactic, from }) => `${tactic}/${from}`));
  const { timeline, weeks } = timelineOf(messages, participants.length);
  const shown = findPatterns(timeline, findings, { minimums, mayShow: (tactic, from) => agreed.has(`${tactic}/${from}`) });
  const protective = findProtection(told, shares);
  return {
    outcome: shown.length > 0 ? 'patterns' : 'nothing-repeats',
    findings,
    protective,
    patterns: shown,
    protectivePatterns: protectivePatterns(timeline, protective),
    weeks,
    balance: balanceOf(messages, participants.length),
  };
}

/** A place that does not fit fits under no other name of the same tactic either. */
function placeOf({ category, from, message }: Finding): string {
  return `${tacticOf[category]}/${from}/${message}`;
}

function placeOfKey(key: string): string {
  const [category = '', ...rest] = key.split('/');
  return [category in tacticOf ? tacticOf[category as Category] : category, ...rest].join('/');
}

/** How far a part of the work is, as a part of the whole. */
function* within<Result>(from: number, to: number, work: Generator<number, Result>): Generator<number, Result> {
  let step = work.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = work.next();
  }
  return step.value;
}
