import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Move, StepInput, StepView } from '../contract.ts';
import { answersOnPath, getStep, longestFrom } from './graph.ts';
import type { Protocol, Run, Value } from './protocol.ts';
import { findWord, getWord } from './word.ts';

/** The form of the step a run stands on, worded for the person. */
export function viewStep(protocol: Protocol, run: Run, adaptation: Adaptation): StepView {
  const texts = protocol.texts[adaptation.language.locale];
  const values = stepValues(protocol, run, adaptation);
  const word = (key: string) => getWord(texts, key, adaptation.language, values);
  const help = findWord(texts, `${run.stepId}.help`, adaptation.language, values);
  const answers = answersOnPath(run);
  return {
    runId: run.runId,
    protocolId: protocol.id,
    protocolTitle: word('title'),
    stepId: run.stepId,
    position: run.path.length,
    total: run.path.length - 1 + longestFrom(protocol, run.stepId),
    question: word(`${run.stepId}.question`),
    ...(help ? { help } : {}),
    input: viewInput(protocol, run.stepId, adaptation),
    answers: run.path
      .filter((stepId) => stepId !== run.stepId && stepId in answers)
      .map((stepId) => ({
        stepId,
        label: word(`${stepId}.label`),
        answer: showValue(protocol, stepId, answers[stepId] ?? null, adaptation),
      })),
    moves: movesOf(run),
  };
}

/** A step's input with its labels, in the person's language. */
export function viewInput(protocol: Protocol, stepId: string, adaptation: Adaptation): StepInput {
  const { input } = getStep(protocol, stepId);
  const texts = protocol.texts[adaptation.language.locale];
  const word = (key: string) => getWord(texts, `${stepId}.${key}`, adaptation.language);
  const placeholder = findWord(texts, `${stepId}.placeholder`, adaptation.language);
  switch (input.kind) {
    case 'choice':
      return {
        kind: 'choice',
        multiple: input.multiple ?? false,
        options: input.options.map((value) => {
          const hint = findWord(texts, `${stepId}.option.${value}.hint`, adaptation.language);
          return { value, label: word(`option.${value}`), ...(hint ? { hint } : {}) };
        }),
      };
    case 'scale':
      return { ...input, minLabel: word('min'), maxLabel: word('max') };
    default:
      return { ...input, ...(placeholder ? { placeholder } : {}) };
  }
}

/** An answer as a person reads it: labels instead of values. */
export function showValue(protocol: Protocol, stepId: string, value: Value, adaptation: Adaptation): string {
  const texts = protocol.texts[adaptation.language.locale];
  if (value === null) return adaptation.language.locale === 'es' ? 'Sin respuesta' : 'No answer';
  const { input } = getStep(protocol, stepId);
  if (input.kind === 'scale') return `${value} / ${input.max}`;
  const show = (each: string) =>
    input.kind === 'choice' ? getWord(texts, `${stepId}.option.${each}`, adaptation.language) : each;
  return Array.isArray(value) ? value.map(show).join(', ') : show(String(value));
}

/** What the texts of a step may mention between braces. */
export function stepValues(protocol: Protocol, run: Run, adaptation: Adaptation): Record<string, string | number> {
  return protocol.values?.(answersOnPath(run), adaptation) ?? {};
}

function movesOf(run: Run): Move[] {
  if (run.status === 'paused') return ['resume', 'leave'];
  return run.path.length > 1 ? ['explain', 'correct', 'skip', 'pause', 'leave'] : ['explain', 'skip', 'pause', 'leave'];
}
