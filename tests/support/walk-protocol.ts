import type { Outcome, StepInput } from '#platform/dialogue/contract.ts';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import type { Protocol, Turn, Value } from '#platform/dialogue/core/protocol.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { type Adaptation, compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { eightProfiles } from './eight-profiles.ts';

export type Walk = { turns: Turn[]; path: string[]; outcome: Outcome | null };

/** Every way a person may be worded to: language, tone, length, learning and reading (a11y/C1–C3, a11y/R8). */
export function everyAdaptation(): Adaptation[] {
  const all = <K extends keyof Settings>(key: K, values: Settings[K][], from: Settings[]) =>
    from.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  const languages = all('language', ['es', 'en'], [defaultSettings]);
  const tones = all('tone', ['directo', 'calido', 'formal'], languages);
  const lengths = all('length', ['corto', 'normal', 'detallado'], tones);
  const learnings = all('learning', ['regla', 'ejemplo', 'imagen', 'hacer'], lengths);
  return all('reading', ['estandar', 'facil'], learnings).map((settings) => compileAdaptation(settings));
}

/** How a protocol adapts to each of the eight people of the tests. */
export const eightAdaptations: Adaptation[] = eightProfiles.map(({ settings }) => compileAdaptation(settings));

/** Walks a protocol along every branch; answers that lead to the same step take turns, `round` after `round`. */
export function walkProtocol(protocol: Protocol, adaptation: Adaptation, round = 0): Walk[] {
  const go = (turn: Turn, walked: Turn[]): Walk[] => {
    const turns = [...walked, turn];
    if (!turn.step) return [{ turns, path: turn.run.path, outcome: turn.outcome }];
    const byNext = Map.groupBy(
      answersTo(turn.step.input).map((value) => give(protocol, turn, value, adaptation)),
      ({ run }) => `${run.status} ${run.stepId}`,
    );
    return [...byNext.values()].flatMap((same) => {
      const next = same[(round + turn.run.path.length) % same.length];
      return next ? go(next, turns) : [];
    });
  };
  return go(startRun(protocol, 'run', adaptation), []);
}

/** Everything that is said, asked and helped with on these walks, once. */
export function everythingSaid(walks: Walk[]): string[] {
  const turns = walks.flatMap((walk) => walk.turns);
  return [...new Set(turns.flatMap(({ say, step }) => [say, step?.question ?? '', step?.help ?? '']))];
}

/** Answers of every kind that a step takes, a skipped one among them. */
export function answersTo(input: StepInput): Value[] {
  switch (input.kind) {
    case 'scale':
      return [input.min, input.max, Math.floor((input.min + input.max) / 2), null];
    case 'choice': {
      const values = input.options.map(({ value }) => value);
      return [...(input.multiple ? [...values.map((value) => [value]), values] : values), null];
    }
    case 'text':
      return ['Una frase con {llaves} y **signos**', null];
    case 'list':
      return [['Guardar las tijeras 3 min', 'Descansar'], ['Leer'], manyThings.slice(0, input.maxItems), null];
  }
}

const manyThings = [
  'Llamar al banco 10 min',
  'Dentista a las 16:30 45 min',
  'Escribir un correo',
  'Limpiar la cocina',
  'Comprar pan',
  'Regar las plantas 5 min',
  'Pagar la luz',
];

function give(protocol: Protocol, turn: Turn, value: Value, adaptation: Adaptation): Turn {
  return answerStep(protocol, turn.run, value === null ? { move: 'skip' } : { value }, adaptation);
}
