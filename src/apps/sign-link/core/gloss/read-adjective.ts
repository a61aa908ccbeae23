import { adjectives, shortAdjectives } from './noun-lists.ts';

/** The form that stands for all: «buenas» is bueno. Nothing where the word is no adjective that is known. */
export function readAdjective(low: string): string | undefined {
  if (shortAdjectives[low]) return shortAdjectives[low];
  const tries = [
    low,
    low.replace(/a$/, 'o'),
    low.replace(/[oa]s$/, 'o'),
    low.replace(/s$/, ''),
    low.replace(/es$/, ''),
    low.replace(/as?$/, ''),
  ];
  return tries.find((each) => adjectives.has(each));
}

/** «cerradas» is cerrado: a participle as it is said of a thing. */
export function participleAs(low: string): string {
  return low.replace(/(?:as|os|a)$/, 'o');
}
