import { readWords } from '../../../safety/core/read-words.ts';
import type { SocialCues } from '../../contract.ts';
import { middleValue } from '../../core/middle-value.ts';
import { readEmotion } from '../../text/core/read-emotion.ts';
import { similarity } from '../../text/core/similarity.ts';
import { findMarks, type Mark } from './find-marks.ts';

type Side = 'mine' | 'theirs';
/** A message of a conversation, in order. */
export type SaidMessage = { side: Side; text: string };

type Turn = { side: Side; text: string; words: number; asks: boolean; marks: Map<Mark, string> };
type Cue = NonNullable<SocialCues['repair']>;

/** Fewer chances than this say nothing, and nothing is said. */
const fewestChances = 2;
const fewestWords = 4;

/**
 * How a conversation goes, in counts for both sides alike: who speaks how much, questions returned, feelings taken up, subjects kept,
 * misunderstandings cleared up. `null` where there were too few chances. Messages in a row of one side are one turn. It describes what the
 * words show; more of anything is not better, and nothing is said of the people.
 */
export function readSocialCues(messages: readonly SaidMessage[], lang: 'es' | 'en'): SocialCues {
  const turns = turnsOf(messages, lang);
  const of = (side: Side) => turns.filter((turn) => turn.side === side);
  const [mine, theirs] = [of('mine'), of('theirs')];
  return {
    turns: {
      mine: mine.length,
      theirs: theirs.length,
      share: turns.length === 0 ? 0 : mine.length / turns.length,
      medianWords: { mine: medianWords(mine), theirs: medianWords(theirs) },
    },
    questionsReturned: count(turns, {
      isChance: (before) => before.asks,
      isMet: (turn) => (turn.asks && !turn.marks.has('not-understood') ? 'asks' : undefined),
    }),
    validation: count(turns, {
      isChance: (before) => tellsFeeling(before.text, lang),
      isMet: (turn) => turn.marks.get('takes-up'),
    }),
    topicKeeping: count(turns, {
      isChance: (before, turn) => before.words >= fewestWords && turn.words >= 2,
      isMet: (turn, before) => (similarity(before.text, turn.text) > 0 ? 'shared-words' : turn.marks.get('goes-on')),
    }),
    repair: count(turns, {
      isChance: (before) => before.marks.has('not-understood'),
      isMet: (turn, _before, earlier) =>
        turn.marks.get('clears-up') ??
        (earlier && turn.words >= fewestWords && similarity(earlier.text, turn.text) > 0 ? 'says-again' : undefined),
    }),
  };
}

type Rule = {
  isChance: (before: Turn, turn: Turn) => boolean;
  /** The rule by which the turn takes its chance. `earlier` is what its side had said before. */
  isMet: (turn: Turn, before: Turn, earlier: Turn | undefined) => string | undefined;
};

function count(turns: readonly Turn[], { isChance, isMet }: Rule): Cue | null {
  const cue: Cue = { mine: { met: 0, of: 0 }, theirs: { met: 0, of: 0 }, evidence: [] };
  for (const [at, turn] of turns.entries()) {
    const before = turns[at - 1];
    if (!before || !isChance(before, turn)) continue;
    const side = cue[turn.side];
    side.of += 1;
    const rule = isMet(turn, before, turns[at - 2]);
    if (rule === undefined) continue;
    side.met += 1;
    if (cue.evidence.length < 200) cue.evidence.push({ turn: at, side: turn.side, rule });
  }
  return cue.mine.of + cue.theirs.of < fewestChances ? null : cue;
}

function turnsOf(messages: readonly SaidMessage[], lang: 'es' | 'en'): Turn[] {
  const joined: SaidMessage[] = [];
  for (const { side, text } of messages) {
    const last = joined.at(-1);
    if (last?.side === side) last.text = `${last.text}\n${text}`;
    else joined.push({ side, text });
  }
  return joined.map(({ side, text }) => ({
    side,
    text,
    words: readWords(text).words.length,
    asks: /[?¿]/.test(text),
    marks: findMarks(text, lang),
  }));
}

/** Whether a turn tells a feeling, pleasant or not: one that is read with enough certainty. */
function tellsFeeling(text: string, lang: 'es' | 'en'): boolean {
  const { emotion, isSure, valence } = readEmotion(text, lang);
  return isSure && emotion !== 'neutral' && Math.abs(valence) >= 0.3;
}

function medianWords(turns: readonly Turn[]): number {
  return middleValue(turns.map(({ words }) => words));
}
