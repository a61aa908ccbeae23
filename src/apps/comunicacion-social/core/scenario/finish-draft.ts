import type { DraftLevel, DraftStep, DraftText, DraftTurn, DraftWay, ScenarioDraft } from './draft.ts';
import { isBlank, phrasesOf } from './draft-texts.ts';
import { Scenario } from './scenario.ts';

/** The situation that a draft is, once nothing of it is missing. Whether it can be practised is for `listFaults` to say. */
export function finishDraft(draft: ScenarioDraft, id: string): Scenario | undefined {
  const { persona, mayVary, sensory, levels, ...rest } = draft;
  const read = Scenario.safeParse({
    ...rest,
    id,
    title: tidy(draft.title),
    situation: tidy(draft.situation),
    persona: { ...persona, name: tidy(persona.name), relation: tidy(persona.relation), manner: tidy(persona.manner) },
    mayVary: written(mayVary),
    ...(isBlank(sensory) ? {} : { sensory: tidy(sensory) }),
    otherCould: tidy(draft.otherCould),
    directIsFine: tidy(draft.directIsFine),
    levels: levels.map(levelOf),
    author: 'professional',
    reviewedAt: 'unverified',
  });
  return read.success ? read.data : undefined;
}

function levelOf({ difficulty, steps }: DraftLevel) {
  return { difficulty, start: steps[0]?.key, nodes: Object.fromEntries(steps.map((step) => [step.key, nodeOf(step)])) };
}

function nodeOf({ map, says, meanings, isEnd, turn }: DraftStep) {
  const node = { map: tidy(map), says: tidy(says), meanings: written(meanings) };
  return isEnd ? node : { ...node, turn: turnOf(turn) };
}

function turnOf({ map, skills, hints, alternatives, change, ways, otherwise }: DraftTurn) {
  const { direct, warm, formal } = alternatives;
  return {
    map: tidy(map),
    skills,
    hints: hints.map(tidy),
    alternatives: { direct: tidy(direct), warm: tidy(warm), formal: tidy(formal) },
    ...(isBlank(change) ? {} : { change: tidy(change) }),
    ways: ways.map(({ parts, to }) => ({ when: conditionOf(parts), to })),
    otherwise,
  };
}

function conditionOf(parts: DraftWay['parts']) {
  const met = parts.flatMap((part) => (part.kind === 'met' ? [part.skill] : []));
  const missing = parts.flatMap((part) => (part.kind === 'missing' ? [part.skill] : []));
  const says = parts.flatMap((part) => (part.kind === 'says' ? phrasesOf(part.text) : []));
  const asks = parts.find((part) => part.kind === 'asks');
  return {
    ...(met.length > 0 ? { met } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(says.length > 0 ? { says } : {}),
    ...(asks ? { asks: asks.is } : {}),
  };
}

function tidy(text: DraftText): DraftText {
  return typeof text === 'string' ? text.trim() : { mx: text.mx.trim(), es: text.es.trim() };
}

function written(texts: readonly DraftText[]): DraftText[] {
  return texts.filter((text) => !isBlank(text)).map(tidy);
}
