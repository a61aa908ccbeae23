import type { GlossDraft } from './draft.ts';
import { glossText } from './gloss-text.ts';

/** How near one draft is to what was expected: all of it alike, and how many signs are shared, whatever their order. */
export type GlossScore = {
  language: 'lsm' | 'lse';
  got: string;
  wanted: string;
  isExact: boolean;
  shared: number;
  found: number;
  expected: number;
};

/** Marks of the face count as part of what is alike, and not as signs. */
export function scoreGloss(draft: GlossDraft, wanted: string, marks: readonly string[]): GlossScore {
  const got = glossText(draft.signs);
  const [have, want] = [got.split(' ').filter(Boolean), wanted.split(' ').filter(Boolean)];
  const left = [...want];
  const shared = have.filter((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const sameMarks = [...draft.marks].sort().join(' ') === [...marks].sort().join(' ');
  return {
    language: draft.language,
    got,
    wanted,
    isExact: got === wanted && sameMarks,
    shared,
    found: have.length,
    expected: want.length,
  };
}

/** What several drafts show together: how many are alike, and F1 of their signs. */
export function sumGlossScores(scores: readonly GlossScore[]) {
  const sum = (of: (score: GlossScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [shared, found, expected] = [sum((score) => score.shared), sum((score) => score.found), sum((score) => score.expected)];
  const exact = scores.filter(({ isExact }) => isExact).length;
  return { drafts: scores.length, exact, exactShare: share(exact, scores.length), tokenF1: share(2 * shared, found + expected) };
}

function share(some: number, all: number): number | null {
  return all === 0 ? null : Math.round((1000 * some) / all) / 1000;
}
