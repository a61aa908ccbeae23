import type { DraftLevel, DraftTurn, ScenarioDraft } from './draft.ts';
import { draftTexts, isBlank, lacksWords, phrasesOf } from './draft-texts.ts';
import { findForbidden } from './find-forbidden.ts';
import { finishDraft } from './finish-draft.ts';
import { type Fault, type FaultKey, listFaults } from './list-faults.ts';

export type DraftFaultKey =
  | FaultKey
  | 'empty'
  | 'no-domain'
  | 'no-skills'
  | 'too-many-skills'
  | 'nothing-varies'
  | 'no-steps'
  | 'no-turn-skills'
  | 'too-many-turn-skills'
  | 'way-without-condition'
  | 'way-without-step'
  | 'no-otherwise'
  | 'not-valid'
  | 'never-claimed';
export type DraftFault = Fault<DraftFaultKey>;

const mostSkills = 4;
const mostTurnSkills = 3;

/**
 * What a draft lacks before it can be practised: what is not written, what may never be claimed or asked, and, once nothing is missing,
 * where its conversations do not work. None: it is a situation.
 */
export function checkDraft(draft: ScenarioDraft): DraftFault[] {
  const missing = [...missingAround(draft), ...draft.levels.flatMap((level, index) => missingIn(level, `levels.${index}`))];
  const texts = draftTexts(draft);
  const empty = texts.filter(({ text, isNeeded }) => (isNeeded || !isBlank(text)) && lacksWords(text));
  const claimed = texts.flatMap(({ at, text }) =>
    (typeof text === 'string' ? [text] : Object.values(text))
      .flatMap(findForbidden)
      .slice(0, 1)
      .map(({ kind, words }) => fault('never-claimed', at, { kind, words })),
  );
  const lacking = [...empty.map(({ at }) => fault('empty', at)), ...missing];
  if (lacking.length > 0) return [...claimed, ...lacking];
  const scenario = finishDraft(draft, 'draft');
  return scenario ? [...claimed, ...oneOfEach(listFaults(scenario))] : [...claimed, fault('not-valid', 'title')];
}

function missingAround({ domain, skills, mayVary }: ScenarioDraft): DraftFault[] {
  return [
    ...(domain === null ? [fault('no-domain', 'domain')] : []),
    ...(skills.length === 0 ? [fault('no-skills', 'skills')] : []),
    ...(skills.length > mostSkills ? [fault('too-many-skills', 'skills', { most: mostSkills })] : []),
    ...(mayVary.every(isBlank) ? [fault('nothing-varies', 'mayVary.0')] : []),
  ];
}

function missingIn({ steps }: DraftLevel, at: string): DraftFault[] {
  if (steps.length === 0) return [fault('no-steps', at)];
  const keys = new Set(steps.map(({ key }) => key));
  return steps.flatMap(({ key, isEnd, turn }) => (isEnd ? [] : missingInTurn(turn, keys, `${at}.${key}.turn`)));
}

function missingInTurn({ skills, ways, otherwise }: DraftTurn, keys: ReadonlySet<string>, at: string): DraftFault[] {
  const leads = (to: string | null) => to !== null && keys.has(to);
  return [
    ...(skills.length === 0 ? [fault('no-turn-skills', `${at}.skills`)] : []),
    ...(skills.length > mostTurnSkills ? [fault('too-many-turn-skills', `${at}.skills`, { most: mostTurnSkills })] : []),
    ...ways.flatMap(({ parts, to }, index) => [
      ...(parts.some(isSaid) ? [] : [fault('way-without-condition', `${at}.ways.${index}`)]),
      ...(leads(to) ? [] : [fault('way-without-step', `${at}.ways.${index}.to`)]),
    ]),
    ...(leads(otherwise) ? [] : [fault('no-otherwise', `${at}.otherwise`)]),
  ];
}

function isSaid(part: DraftTurn['ways'][number]['parts'][number]): boolean {
  return part.kind !== 'says' || phrasesOf(part.text).length > 0;
}

/** Many ways through a level have the same fault: one of them is enough to go and look. */
function oneOfEach(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ key, at }) => {
    const same = key === 'turn-count' ? `${key} ${at}` : undefined;
    if (same === undefined) return true;
    const isNew = !seen.has(same);
    seen.add(same);
    return isNew;
  });
}

function fault(key: DraftFaultKey, at: string, params: DraftFault['params'] = {}): DraftFault {
  return { key, params, at };
}
