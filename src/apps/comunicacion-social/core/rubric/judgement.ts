import type { Skill } from '../skills.ts';

/** `unclear` is an answer: the words do not say, and then the person is asked. */
export type Verdict = 'met' | 'partial' | 'unclear';

/** What a reply shows of a skill: the words it rests on, as they stand in the reply, and the rule that found them. */
export type Finding = {
  skill: Skill;
  verdict: Verdict;
  evidence: { words: string; start: number; end: number; rule: string }[];
  /** What would make it whole, where it is partial: the key of a sentence, such as `say-when`. */
  missing: string[];
};
