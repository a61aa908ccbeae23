import type { CrisisKind, DistressKind } from '../../contract.ts';
import { isDenied, isDeniedAfter } from '../circumstances.ts';
import { readWords, type Words } from '../read-words.ts';
import { crisisRules, distressRules, idioms } from '../rules.ts';
import { indexRules, scanRules } from './rule-index.ts';
import { type Circumstances, readCircumstances, standing } from './told-as.ts';

/** A phrase that was found. `isLight`: what stands around it says that it may be no danger. */
export type Sign<Kind> = { kind: Kind; id: string; start: number; end: number; isLight?: boolean };

/** All that a text shows: phrases of danger, the first that is told as over, the first of a hard moment. */
export type Signs = {
  read: Words;
  told: Circumstances;
  danger: Sign<CrisisKind>[];
  past: Sign<CrisisKind> | undefined;
  hard: Sign<DistressKind> | undefined;
};

const blank = '·';
const crisisIndex = indexRules(crisisRules);
const distressIndex = indexRules(distressRules);
const idiomIndex = indexRules([idioms]);

/** Reads a text for signs; what they mean together is decided by who asks. */
export function findSigns(text: string): Signs {
  const read = readWords(text);
  const told = readCircumstances(read, text);
  const words = [...read.words];
  scanRules(idiomIndex, read, (_entry, start, end) => words.fill(blank, start, end));
  const plain = { ...read, words };
  const signs: Signs = { read, told, danger: [], past: undefined, hard: undefined };

  scanRules(crisisIndex, plain, ({ kind, id, negatable }, start, end) => {
    if (negatable && (isDenied(words, read.clause, start) || isDeniedAfter(words, read, end))) return;
    const stands = standing(kind, words, start, end, told);
    if (stands === 'past') signs.past ??= { kind, id, start, end };
    if (stands !== 'past') signs.danger.push({ kind, id, start, end, isLight: stands === 'light' });
  });
  scanRules(distressIndex, plain, ({ kind, id }, start, end) => {
    if (!signs.hard && !isDenied(words, read.clause, start)) signs.hard = { kind, id, start, end };
  });
  return signs;
}
