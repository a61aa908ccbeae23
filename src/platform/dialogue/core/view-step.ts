import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Move, StepInput, StepView } from '../contract.ts';
import { helpOf } from './explain.ts';
import { answersOnPath, getStep, longestFrom, wordsOf } from './graph.ts';
import type { Protocol, Run, Value } from './protocol.ts';
import { findWord, getWord } from './word.ts';

/** The form of the step a run stands on, worded for the person. */
export function viewStep(protocol: Protocol, run: Run, adaptation: Adaptation): StepView {
  const texts = protocol.texts[adaptation.language.locale];
  const values = stepValues(protocol, run, adaptation);
  const word = (key: string) => getWord(texts, key, adaptation.language, values);
  const help = helpOf(protocol, run, adaptation, values);
  const answers = answersOnPath(run);
  return {
    runId: run.runId,
    protocolId: protocol.id,
    protocolTitle: word('title'),
    stepId: run.stepId,
    position: run.path.length,
    total: run.path.length - 1 + longestFrom(protocol, run.stepId),
    question: word(`${wordsOf(protocol, run.stepId)}.question`),
    ...(help ? { help } : {}),
    input: viewInput(protocol, run, adaptation),
    answers: run.path
      .filter((stepId) => stepId !== run.stepId && stepId in answers)
      .map((stepId) => ({
        stepId,
        label: labelOf(protocol, { ...run, stepId }, adaptation),
        answer: showValue(protocol, stepId, answers[stepId] ?? null, adaptation),
      })),
    moves: movesOf(run),
  };
}

/** A step's input with its labels, in the person's language. */
export function viewInput(protocol: Protocol, run: Run, adaptation: Adaptation): StepInput {
  const { input } = getStep(protocol, run.stepId);
  const texts = protocol.texts[adaptation.language.locale];
  const values = stepValues(protocol, run, adaptation);
  const key = wordsOf(protocol, run.stepId);
  const word = (name: string) => getWord(texts, `${key}.${name}`, adaptation.language, values);
  const placeholder = findWord(texts, `${key}.placeholder`, adaptation.language, values);
  switch (input.kind) {
    case 'choice':
      return {
        kind: 'choice',
        multiple: input.multiple ?? false,
        options: [
          ...(input.items?.(answersOnPath(run), adaptation) ?? []).map((item) => ({ value: item, label: item })),
          ...input.options.map((value) => {
            const hint = findWord(texts, `${key}.option.${value}.hint`, adaptation.language, values);
            return { value, label: word(`option.${value}`), ...(hint ? { hint } : {}) };
          }),
        ],
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
    input.kind === 'choice' && input.options.includes(each)
      ? getWord(texts, `${wordsOf(protocol, stepId)}.option.${each}`, adaptation.language)
      : each;
  return Array.isArray(value) ? value.map(show).join(', ') : show(String(value));
}

function labelOf(protocol: Protocol, run: Run, adaptation: Adaptation): string {
  const texts = protocol.texts[adaptation.language.locale];
  const values = stepValues(protocol, run, adaptation);
  return getWord(texts, `${wordsOf(protocol, run.stepId)}.label`, adaptation.language, values);
}

/** What the texts of a step may mention between braces. */
export function stepValues(protocol: Protocol, run: Run, adaptation: Adaptation): Record<string, string | number> {
  return protocol.values?.(answersOnPath(run), adaptation, run.stepId) ?? {};
}

function movesOf(run: Run): Move[] {
  if (run.status === 'paused') return ['resume', 'leave'];
  return run.path.length > 1 ? ['explain', 'correct', 'skip', 'pause', 'leave'] : ['explain', 'skip', 'pause', 'leave'];
}
