import type { Outcome } from '#platform/dialogue/contract.ts';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import type { Protocol, Step, Turn, Value } from '#platform/dialogue/core/protocol.ts';
import { defaultSettings, type Settings } from '#platform/profiles/contract.ts';
import { type Adaptation, compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';

export type Walk = { turns: Turn[]; path: string[]; outcome: Outcome | null };

/** Every way a person may be spoken to: language, tone, length, format and literal or not (a11y/C1–C4). */
export function everyAdaptation(): Adaptation[] {
  const all = <K extends keyof Settings>(key: K, values: Settings[K][], from: Settings[]) =>
    from.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  const languages = all('language', ['es', 'en'], [defaultSettings]);
  const tones = all('tone', ['directo', 'calido', 'formal'], languages);
  const lengths = all('length', ['corto', 'normal', 'detallado'], tones);
  const formats = all('format', ['texto', 'puntos', 'pasos'], lengths);
  return all('literal', [true, false], formats).map(compileAdaptation);
}

/** Walks a protocol along every branch; where all answers lead to the same step they take turns, `round` after `round`. */
export function walkProtocol(protocol: Protocol, adaptation: Adaptation, round = 0): Walk[] {
  const go = (turn: Turn, walked: Turn[]): Walk[] => {
    const turns = [...walked, turn];
    if (!turn.step) return [{ turns, path: turn.run.path, outcome: turn.outcome }];
    const step = protocol.steps.find(({ id }) => id === turn.run.stepId);
    if (!step) throw new Error(`no step ${turn.run.stepId}`);
    const values = answersTo(step);
    const one = values[(round + turn.run.path.length) % values.length];
    const chosen = branches(step) ? values : [one === undefined ? null : one];
    return chosen.flatMap((value) =>
      go(answerStep(protocol, turn.run, value === null ? { move: 'skip' } : { value }, adaptation), turns),
    );
  };
  return go(startRun(protocol, 'run', adaptation), []);
}

/** Everything a protocol may say to one person, once: what is said, asked and helped with on every path. */
export function everythingSaid(protocol: Protocol, adaptation: Adaptation, rounds: number): string[] {
  const said = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const { turns } of walkProtocol(protocol, adaptation, round)) {
      for (const { say, step } of turns) for (const text of [say, step?.question ?? '', step?.help ?? '']) said.add(text);
    }
  }
  return [...said];
}

/** Answers of every kind that a step takes, a skipped one among them. */
export function answersTo({ input }: Step): Value[] {
  switch (input.kind) {
    case 'scale':
      return [input.min, input.max, Math.floor((input.min + input.max) / 2), null];
    case 'choice':
      return [...(input.multiple ? [...input.options.map((option) => [option]), input.options] : input.options), null];
    case 'text':
      return ['Una frase con {llaves} y **signos**', null];
    case 'list':
      return [['Guardar las tijeras 3 min', 'Descansar'], null];
  }
}

function branches(step: Step): boolean {
  return step.next?.some(({ when }) => when !== undefined) ?? false;
}
