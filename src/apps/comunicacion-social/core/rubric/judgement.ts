import type { Skill } from '../skills.ts';
import type { Reason } from './reasons.ts';

/** `unclear` is an answer: the words do not say, and then the person is asked. */
export type Verdict = 'met' | 'partial' | 'unclear';

export type Evidence = { words: string; start: number; end: number; rule: string };

/** What a reply shows of a skill: the words it rests on, as they stand in the reply, and the rule that found them. */
export type Finding = {
  skill: Skill;
  verdict: Verdict;
  evidence: Evidence[];
  /** What would make it whole, where it is partial, or could be added where it is met: the key of a sentence, such as `say-when`. */
  missing: string[];
  reason?: Reason;
};

/** What may be known of the moment. Nothing of it is needed. */
export type ReplyContext = {
  /** What the other person has just said. */
  said?: string | undefined;
  /** The hints that were shown: a reply that only repeats one is a copy. */
  hints?: readonly string[] | undefined;
};

/** What a skill's own rules say of a reply: the signs it rests on, the strongest first. */
export type Judgement = { verdict: Verdict; signs: readonly Sign[]; missing?: string[]; reason?: Reason };

/** A rule's phrase in a reply: where its words are, in the text and in the list of words. */
export type Sign = { rule: string; from: number; to: number; start: number; end: number };
