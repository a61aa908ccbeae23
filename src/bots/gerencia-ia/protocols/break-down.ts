import type { Answers, Protocol, Texts } from '#platform/dialogue/core/protocol.ts';
import { getWord } from '#platform/dialogue/core/word.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import en from './break-down.en.json' with { type: 'json' };
import es from './break-down.es.json' with { type: 'json' };
import { listLines } from './list-lines.ts';
import { type PlannedStep, planSteps, readMinutes, type StepSize } from './plan-steps.ts';

const texts: Record<'es' | 'en', Texts> = { es, en };

/**
 * A task that is too much becomes a list of steps that are not: what, how small, what is in the way, what is missing. With little
 * energy today the steps are the smallest, less is asked, and only the first one is shown.
 */
export const breakDown: Protocol = {
  id: 'break-down',
  version: 3,
  minutes: 4,
  steps: [
    { id: 'task', input: { kind: 'text', maxLength: 500 } },
    { id: 'size', input: { kind: 'choice', options: ['large', 'medium', 'small', 'tiny'] }, asks: hasEnergy },
    { id: 'obstacle', input: { kind: 'choice', options: ['start', 'boring', 'fear', 'energy', 'noise', 'missing', 'none'] } },
    { id: 'added', input: { kind: 'list', maxItems: 12 }, asks: hasEnergy, next: [{ to: 'end' }] },
  ],
  texts,
  values(answers, adaptation) {
    const steps = stepsOf(answers, adaptation);
    const timed = (key: string) => (adaptation.interaction.time === 'apagado' ? '' : wordOf(adaptation, key));
    return {
      task: taskOf(answers, adaptation),
      count: steps.length,
      steps: listOf(steps, adaptation),
      begin: hasEnergy(answers, adaptation)
        ? ''
        : `${wordOf(adaptation, 'in.begin')}\n\n${listOf(steps.slice(0, 1), adaptation)}\n\n`,
      minutes: timed('in.minutes').replace('{total}', String(totalOf(steps))),
      roughly: timed('in.roughly'),
      written: timed('in.written'),
    };
  },
  outcome(answers, word, adaptation) {
    const steps = stepsOf(answers, adaptation);
    const isTimed = adaptation.interaction.time !== 'apagado';
    return {
      kind: 'steps',
      title: word('outcome.title', { task: taskOf(answers, adaptation) }),
      items: [
        ...steps.map(({ text, minutes }, index) => ({
          label: word('outcome.step', { number: index + 1 }),
          text,
          ...(isTimed && minutes > 0 ? { minutes } : {}),
        })),
        {
          label: word('outcome.total.label'),
          text: isTimed ? word('outcome.total', { total: totalOf(steps) }) : word('outcome.count', { count: steps.length }),
        },
      ],
    };
  },
};

function stepsOf(answers: Answers, adaptation: Adaptation): PlannedStep[] {
  const { obstacle } = answers;
  const first =
    typeof obstacle === 'string' && obstacle !== 'none' ? [readMinutes(wordOf(adaptation, `obstacle.step.${obstacle}`))] : [];
  const added = Array.isArray(answers.added) ? answers.added.map(readMinutes) : [];
  return [...first, ...planSteps(taskOf(answers, adaptation), sizeOf(answers, adaptation), adaptation.language.locale), ...added];
}

function sizeOf(answers: Answers, adaptation: Adaptation): StepSize {
  const { size } = answers;
  if (size === 'large' || size === 'small' || size === 'tiny') return size;
  return size !== undefined || hasEnergy(answers, adaptation) ? 'medium' : 'tiny';
}

function hasEnergy(_: Answers, { interaction }: Adaptation): boolean {
  return interaction.energy !== 'baja';
}

function taskOf({ task }: Answers, adaptation: Adaptation): string {
  return typeof task === 'string' && task.trim() !== ''
    ? task.trim().replace(/[.]+$/u, '')
    : wordOf(adaptation, 'outcome.untitled');
}

/** A long proposal comes in parts, each with a name and no more things than a person wants at once (a11y/A8). */
function listOf(steps: PlannedStep[], adaptation: Adaptation): string {
  const { chunk, time } = adaptation.interaction;
  const lines = listLines(
    steps.map(({ text, minutes }) => (minutes > 0 && time !== 'apagado' ? `${text} (${minutes} min)` : text)),
    adaptation.language.format,
  );
  if (lines.length <= chunk) return joined(lines, adaptation);
  const parts = Math.ceil(lines.length / chunk);
  return Array.from({ length: parts }, (_, at) => {
    const name = wordOf(adaptation, 'in.part', { number: at + 1, parts });
    return `${name}:\n\n${joined(lines.slice(at * chunk, (at + 1) * chunk), adaptation)}`;
  }).join('\n\n');
}

function joined(lines: string[], { language }: Adaptation): string {
  return lines.join(language.format === 'texto' ? '\n\n' : '\n');
}

function totalOf(steps: PlannedStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function wordOf({ language }: Adaptation, key: string, values?: Record<string, string | number>): string {
  return getWord(texts[language.locale], key, language, values);
}
