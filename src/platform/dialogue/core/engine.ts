import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Move } from '../contract.ts';
import { beforeQuestion, explainStep } from './explain.ts';
import { advance, answersOnPath, getStep, withAnswer, wordsOf } from './graph.ts';
import type { Protocol, Run, Turn, Value } from './protocol.ts';
import { readValue } from './read-value.ts';
import { repairWord } from './repair-words.ts';
import { type Aside, understand } from './understand.ts';
import { stepValues, viewInput, viewStep } from './view-step.ts';
import { findWord, getWord } from './word.ts';

/** Opens a protocol at its first step. The run is plain data: who keeps it may seal it and bring it back years later. */
export function startRun(
  protocol: Protocol,
  runId: string,
  adaptation: Adaptation,
  lang: 'es' | 'en' = adaptation.language.locale,
): Turn {
  const first = protocol.steps[0];
  if (!first) throw new Error(`protocol ${protocol.id} has no steps`);
  const run: Run = { runId, protocolId: protocol.id, stepId: first.id, path: [first.id], answers: {}, status: 'active' };
  return ask(protocol, run, fitted(protocol, { ...adaptation, language: { ...adaptation.language, locale: lang } }));
}

/**
 * Takes what a person gave (a form's value, a move, or free text) and answers with the next step, a repair, or the end.
 *
 * Nothing a person gives is an error: what is not understood asks the same question again in other words.
 */
export function answerStep(
  protocol: Protocol,
  run: Run,
  answer: { value?: Value; move?: Move; text?: string },
  wanted: Adaptation,
): Turn {
  const adaptation = fitted(protocol, wanted);
  if (answer.move)
    return makeMove(protocol, run, answer.move, typeof answer.value === 'string' ? answer.value : undefined, adaptation);
  const input = viewInput(protocol, run, adaptation);
  if (answer.value !== undefined && answer.value !== null) {
    const value = readValue(input, answer.value);
    return value === undefined ? askAgain(protocol, run, adaptation) : goOn(protocol, run, value, adaptation);
  }
  const texts = protocol.texts[adaptation.language.locale];
  const key = wordsOf(protocol, run.stepId);
  const aliases = (value: string) => findWord(texts, `${key}.option.${value}.also`, adaptation.language)?.split('|') ?? [];
  const understood = understand(input, answer.text ?? '', aliases);
  if (!understood) return askAgain(protocol, run, adaptation);
  if ('aside' in understood) return answerAside(protocol, run, understood.aside, adaptation);
  if ('move' in understood) return makeMove(protocol, run, understood.move, undefined, adaptation);
  const value = readValue(input, understood.value);
  return value === undefined ? askAgain(protocol, run, adaptation) : goOn(protocol, run, value, adaptation);
}

/** Asks the question of the current step once more, after a sentence of why. */
export function restate(protocol: Protocol, run: Run, adaptation: Adaptation, before: string): Turn {
  const view = viewStep(protocol, run, fitted(protocol, adaptation));
  const say = run.status === 'paused' ? before : join(before, view.question);
  return { run, say, step: view, outcome: null };
}

function makeMove(protocol: Protocol, run: Run, move: Move, target: string | undefined, adaptation: Adaptation): Turn {
  const say = (key: string) => repairWord(key, adaptation);
  const active: Run = { ...run, status: 'active' };
  switch (move) {
    case 'explain': {
      const values = stepValues(protocol, run, adaptation);
      return restate(protocol, active, adaptation, explainStep(protocol, run, adaptation, values));
    }
    case 'correct':
      return goBack(protocol, active, target, adaptation);
    case 'skip':
      return goOn(protocol, active, null, adaptation);
    case 'pause':
      return restate(protocol, { ...run, status: 'paused' }, adaptation, say('pause'));
    case 'resume':
      return restate(protocol, active, adaptation, say('resume'));
    case 'leave':
      return { run: { ...run, status: 'left' }, say: say('leave'), step: null, outcome: null };
  }
}

/** Not knowing is an answer too: it gets what would be enough, never the same words again. */
function answerAside(protocol: Protocol, run: Run, aside: Aside, adaptation: Adaptation): Turn {
  const active: Run = { ...run, status: 'active' };
  const key = aside === 'repeat' ? 'repeat' : `unsure.${getStep(protocol, run.stepId).input.kind}`;
  const before = repairWord(key, adaptation);
  return aside === 'repeat' ? ask(protocol, active, adaptation, before) : restate(protocol, active, adaptation, before);
}

function goBack(protocol: Protocol, run: Run, target: string | undefined, adaptation: Adaptation): Turn {
  const say = (key: string) => repairWord(key, adaptation);
  const last = run.path.length - 1;
  const at = target && run.path.includes(target) ? run.path.indexOf(target) : last - 1;
  const stepId = run.path[at];
  if (at < 0 || stepId === undefined) return restate(protocol, run, adaptation, say('first'));
  return restate(protocol, { ...run, stepId, path: run.path.slice(0, at + 1) }, adaptation, say('correct'));
}

function goOn(protocol: Protocol, run: Run, value: Value, adaptation: Adaptation): Turn {
  const answered: Run = { ...run, status: 'active', answers: withAnswer(protocol, run, value) };
  // After a correction, steps already answered are not asked twice.
  const next = advance(protocol, answered, adaptation);
  if (next.stepId !== 'end') return ask(protocol, next, adaptation);
  const done: Run = { ...next, stepId: run.stepId, status: 'done' };
  const texts = protocol.texts[adaptation.language.locale];
  const word = (key: string, values?: Record<string, string | number>) => getWord(texts, key, adaptation.language, values);
  const outcome = protocol.outcome(answersOnPath(done), word, adaptation);
  return { run: done, say: word('end', stepValues(protocol, done, adaptation)).trim(), step: null, outcome };
}

function ask(protocol: Protocol, run: Run, adaptation: Adaptation, opening = ''): Turn {
  const texts = protocol.texts[adaptation.language.locale];
  const values = stepValues(protocol, run, adaptation);
  const lead = findWord(texts, `${wordsOf(protocol, run.stepId)}.say`, adaptation.language, values) ?? '';
  return restate(protocol, run, adaptation, join(opening, lead, beforeQuestion(protocol, run, adaptation, values)));
}

function askAgain(protocol: Protocol, run: Run, adaptation: Adaptation): Turn {
  const { input } = getStep(protocol, run.stepId);
  const values: Record<string, string | number> = input.kind === 'scale' ? { min: input.min, max: input.max } : {};
  return restate(protocol, { ...run, status: 'active' }, adaptation, repairWord(`again.${input.kind}`, adaptation, values));
}

/** A brief protocol is brief for everybody, also for who likes long texts on other days. */
function fitted({ brief }: Protocol, adaptation: Adaptation): Adaptation {
  return brief ? { ...adaptation, language: { ...adaptation.language, length: 'corto' } } : adaptation;
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
