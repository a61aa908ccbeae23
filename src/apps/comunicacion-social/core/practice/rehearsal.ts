import type { Finding } from '../rubric/judgement.ts';
import { chooseWay } from '../scenario/choose-way.ts';
import type { Level, Node } from '../scenario/scenario.ts';

export const longestReply = 2000;

/** What was found, and what the person said of it where it was unclear: their word stands before the verdict. */
export type KeptFinding = Finding & { saidByPerson?: 'met' | 'not-met' };

/** One reply of a rehearsal: at which place, what was written, and what was found in it. */
export type RehearsalTurn = {
  node: string;
  /** The other person's words, as they were: a model may have played them. */
  said: string;
  reply: string;
  hintLevel: 0 | 1 | 2 | 3;
  /** How long from the other's words to the reply, in milliseconds. Never judged, never shown as slow. */
  latencyMs: number | null;
  findings: KeptFinding[];
  /** What it cost, 0–10, where the person says. */
  energy: number | null;
};

/** Where a rehearsal of a level stands: everything that is needed to go on anywhere. `draft`: words not sent yet. */
export type Rehearsal = {
  /** Where the other person's last words are. */
  node: string;
  hintLevel: 0 | 1 | 2 | 3;
  draft: string;
  turns: RehearsalTurn[];
  /** Whole examples were read in the review before this reply: it counts as one with the third hint. */
  sawExample?: boolean | undefined;
};

export type Reply = { said: string; text: string; latencyMs: number | null; findings: Finding[] };

/** Begins at the first words of the other person. */
export function beginRehearsal({ start }: Level): Rehearsal {
  return { node: start, hintLevel: 0, draft: '', turns: [] };
}

/** One hint more, up to the third, which is a whole example. */
export function giveHint(rehearsal: Rehearsal): Rehearsal {
  return { ...rehearsal, hintLevel: Math.min(rehearsal.hintLevel + 1, 3) as Rehearsal['hintLevel'] };
}

/** Takes a reply and goes where it leads. Nothing is too little to go on: every turn has a way for every other reply. */
export function takeReply(level: Level, rehearsal: Rehearsal, { said, text, latencyMs, findings }: Reply): Rehearsal {
  const { turn } = nodeAt(level, rehearsal.node);
  if (!turn) return rehearsal;
  const taken: RehearsalTurn = {
    node: rehearsal.node,
    said,
    reply: text,
    hintLevel: rehearsal.sawExample ? 3 : rehearsal.hintLevel,
    latencyMs,
    findings,
    energy: null,
  };
  const node = chooseWay(turn, text, findings);
  return { ...rehearsal, node, hintLevel: 0, draft: '', turns: [...rehearsal.turns, taken], sawExample: false };
}

/** Goes back to the last reply, which may then be said again: its words stand in the field, and with them those that were not sent yet. */
export function repeatTurn(rehearsal: Rehearsal): Rehearsal {
  const last = rehearsal.turns.at(-1);
  if (!last) return rehearsal;
  return {
    ...rehearsal,
    node: last.node,
    hintLevel: last.hintLevel,
    draft: [last.reply, rehearsal.draft].filter(Boolean).join('\n\n'),
    turns: rehearsal.turns.slice(0, -1),
    sawExample: true,
  };
}

/** Says what a turn cost, or takes that back with null. */
export function noteEnergy(rehearsal: Rehearsal, index: number, energy: number | null): Rehearsal {
  return { ...rehearsal, turns: rehearsal.turns.map((turn, at) => (at === index ? { ...turn, energy } : turn)) };
}

/** What the person answered where the rubric could not tell: their word stands. */
export function answerUnclear(rehearsal: Rehearsal, index: number, skill: string, isMet: boolean): Rehearsal {
  const settled = (finding: KeptFinding): KeptFinding =>
    finding.skill === skill && finding.verdict === 'unclear' ? { ...finding, saidByPerson: isMet ? 'met' : 'not-met' } : finding;
  return {
    ...rehearsal,
    turns: rehearsal.turns.map((turn, at) => (at === index ? { ...turn, findings: turn.findings.map(settled) } : turn)),
  };
}

/** Where the other person's words are that wait for a reply, or the end. */
export function nodeAt({ nodes }: Level, key: string): Node {
  const found = nodes[key];
  if (!found) throw new Error(`This level has no "${key}"`);
  return found;
}

export function isOver(level: Level, { node }: Rehearsal): boolean {
  return nodeAt(level, node).turn === undefined;
}
