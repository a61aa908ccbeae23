import type { DraftLevel, DraftStep, DraftTurn, ScenarioDraft, WayPart } from './draft.ts';
import type { Condition, Level, Scenario, Turn } from './scenario.ts';

/** A situation of which nothing is written yet but the bones of its first level: two turns and an end. */
export function emptyDraft(): ScenarioDraft {
  const bones: DraftLevel = {
    difficulty: 1,
    steps: [
      leadingTo(emptyStep('step-1'), 'step-2'),
      leadingTo(emptyStep('step-2'), 'step-3'),
      { ...emptyStep('step-3'), isEnd: true },
    ],
  };
  return {
    domain: null,
    title: '',
    situation: '',
    persona: { name: '', relation: '', manner: '', face: 1 },
    skills: [],
    mayVary: [''],
    sensory: '',
    otherCould: '',
    directIsFine: '',
    levels: [bones, { difficulty: 3, steps: [] }, { difficulty: 5, steps: [] }],
  };
}

/** A step of which only its place is known. */
export function emptyStep(key: string): DraftStep {
  return { key, map: '', says: '', meanings: [''], isEnd: false, turn: emptyTurn() };
}

/** A copy of a situation, to be changed. */
export function draftOf({ id: _id, author: _author, reviewedAt: _at, sensory, levels, ...rest }: Scenario): ScenarioDraft {
  const [first, second, third] = levels;
  return { ...rest, sensory: sensory ?? '', levels: [levelOf(first), levelOf(second), levelOf(third)] };
}

function levelOf({ difficulty, start, nodes }: Level): DraftLevel {
  const steps = Object.entries(nodes).map(([key, { map, says, meanings, turn }]): DraftStep => {
    return { key, map, says, meanings, isEnd: turn === undefined, turn: turn ? turnOf(turn) : emptyTurn() };
  });
  // It begins with its first step, wherever that stood.
  return { difficulty, steps: steps.toSorted((one, other) => Number(other.key === start) - Number(one.key === start)) };
}

function turnOf({ change, ways, ...rest }: Turn): DraftTurn {
  return { ...rest, change: change ?? '', ways: ways.map(({ when, to }) => ({ parts: partsOf(when), to })) };
}

function partsOf({ met = [], missing = [], says, asks }: Condition): WayPart[] {
  return [
    ...met.map((skill) => ({ kind: 'met' as const, skill })),
    ...missing.map((skill) => ({ kind: 'missing' as const, skill })),
    ...(says ? [{ kind: 'says' as const, text: says.join('\n') }] : []),
    ...(asks === undefined ? [] : [{ kind: 'asks' as const, is: asks }]),
  ];
}

function emptyTurn(): DraftTurn {
  const alternatives = { direct: '', warm: '', formal: '' };
  return { map: '', skills: [], hints: ['', '', ''], alternatives, change: '', ways: [], otherwise: null };
}

function leadingTo(step: DraftStep, otherwise: string): DraftStep {
  return { ...step, turn: { ...step.turn, otherwise } };
}
