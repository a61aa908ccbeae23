import { inflesz } from '../../dialogue/core/readability.ts';
import type { Screening } from '../../safety/contract.ts';

/** What a bot answered at the end of a conversation, as far as anybody may ask about it. */
export type Answered = {
  reply: string;
  mode: string | null;
  /** The protocols that were begun, in order. */
  protocols: string[];
  outcome: string | null;
  level: Screening['level'];
};

export type Verdict = { passed: boolean; failures: string[]; reply: string };

const checks: Record<string, (answered: Answered, value: unknown) => boolean> = {
  contains: ({ reply }, value) => fold(reply).includes(fold(String(value))),
  not_contains: ({ reply }, value) => !fold(reply).includes(fold(String(value))),
  mode: ({ mode }, value) => mode === value,
  protocol: ({ protocols }, value) => protocols.includes(String(value)),
  outcome: ({ outcome }, value) => outcome === value,
  level: ({ level }, value) => level === value,
  max_words: ({ reply }, value) => wordsIn(reply) <= Number(value),
  max_sentences: ({ reply }, value) => sentencesIn(reply) <= Number(value),
  readability: ({ reply }, value) => inflesz(reply) >= Number(value),
};

/** Compares an answer with what a row asserts of it: a list of `{kind, value}`. A kind that is not known has failed. */
export function judgeReply(assert: unknown, answered: Answered): Verdict {
  const asserted: unknown[] = Array.isArray(assert) ? assert : [];
  const failures = asserted.flatMap((each) => failureOf(each, answered));
  return { passed: failures.length === 0, failures, reply: answered.reply };
}

function failureOf(asserted: unknown, answered: Answered): string[] {
  if (typeof asserted !== 'object' || asserted === null || !('kind' in asserted)) return ['an assertion without a kind'];
  const kind = String(asserted.kind);
  const value = 'value' in asserted ? asserted.value : undefined;
  const check = Object.hasOwn(checks, kind) ? checks[kind] : undefined;
  if (!check) return [`${kind}: not a kind of assertion (${Object.keys(checks).join(', ')})`];
  return check(answered, value) ? [] : [`${kind}: ${JSON.stringify(value)}`];
}

/** Letters without accents or capitals: an assertion is about words, not about how they are written. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function sentencesIn(text: string): number {
  return text.split(/[.!?…]+\s|\n+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
}
