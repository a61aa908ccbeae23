import type { Protocol, Texts, Value } from '#platform/dialogue/core/protocol.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import en from './break-down.en.json' with { type: 'json' };
import es from './break-down.es.json' with { type: 'json' };
import { type PlannedStep, planSteps, readMinutes, type StepSize } from './plan-steps.ts';

type Answers = Record<string, Value>;

const texts: Record<'es' | 'en', Texts> = { es, en };

/** A task that is too much becomes a list of steps that are not: what, how small, what is in the way, what is missing. */
export const breakDown: Protocol = {
  id: 'break-down',
  version: 1,
  minutes: 4,
  steps: [
    { id: 'task', input: { kind: 'text', maxLength: 500 } },
    { id: 'size', input: { kind: 'choice', options: ['large', 'medium', 'small', 'tiny'] } },
    { id: 'obstacle', input: { kind: 'choice', options: ['start', 'boring', 'fear', 'energy', 'noise', 'missing', 'none'] } },
    { id: 'added', input: { kind: 'list', maxItems: 12 }, next: [{ to: 'end' }] },
  ],
  texts,
  values(answers, adaptation) {
    const steps = stepsOf(answers, adaptation);
    return { task: taskOf(answers, adaptation), count: steps.length, total: totalOf(steps), steps: listOf(steps, adaptation) };
  },
  outcome(answers, word, adaptation) {
    const steps = stepsOf(answers, adaptation);
    return {
      kind: 'steps',
      title: word('outcome.title', { task: taskOf(answers, adaptation) }),
      items: [
        ...steps.map(({ text, minutes }, index) => ({
          label: word('outcome.step', { number: index + 1 }),
          text,
          ...(minutes > 0 ? { minutes } : {}),
        })),
        { label: word('outcome.total.label'), text: word('outcome.total', { total: totalOf(steps) }) },
      ],
    };
  },
};

function stepsOf(answers: Answers, adaptation: Adaptation): PlannedStep[] {
  const { locale } = adaptation.language;
  const { obstacle } = answers;
  const first =
    typeof obstacle === 'string' && obstacle !== 'none' ? [readMinutes(plain(locale, `obstacle.step.${obstacle}`))] : [];
  const added = Array.isArray(answers.added) ? answers.added.map(readMinutes) : [];
  return [...first, ...planSteps(taskOf(answers, adaptation), sizeOf(answers.size), locale), ...added];
}

function sizeOf(value: Value | undefined): StepSize {
  return value === 'large' || value === 'small' || value === 'tiny' ? value : 'medium';
}

function taskOf({ task }: Answers, { language }: Adaptation): string {
  return typeof task === 'string' && task.trim() !== ''
    ? task.trim().replace(/[.]+$/u, '')
    : plain(language.locale, 'outcome.untitled');
}

/** The proposal the way this person reads several things (a11y/C4): without list marks, with points, or numbered. */
function listOf(steps: PlannedStep[], { language }: Adaptation): string {
  const lines = steps.map(({ text, minutes }) => (minutes > 0 ? `${text} (${minutes} min)` : text));
  if (language.format === 'pasos') return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  if (language.format === 'puntos') return lines.map((line) => `- ${line}`).join('\n');
  return lines.map((line) => `${line}.`).join('\n\n');
}

function totalOf(steps: PlannedStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function plain(locale: 'es' | 'en', key: string): string {
  const wording = texts[locale][key];
  return typeof wording === 'string' ? wording : '';
}
