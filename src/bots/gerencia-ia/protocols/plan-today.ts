import type { Answers, Protocol, Texts, Value } from '#platform/dialogue/core/protocol.ts';
import { getWord } from '#platform/dialogue/core/word.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { listLines } from './list-lines.ts';
import { beginWith, budgetOf, type DayPlan, type Energy, planDay, type Waiting } from './plan-day.ts';
import { estimateTask, type PlannedStep, planSteps } from './plan-steps.ts';
import en from './plan-today.en.json' with { type: 'json' };
import es from './plan-today.es.json' with { type: 'json' };
import { readWaiting, thingsIn } from './read-waiting.ts';

const texts: Record<'es' | 'en', Texts> = { es, en };
const mostWaiting = 12;
const mostAfterAbsence = 3;
const minutesOf: Record<string, number> = { 'half-hour': 30, 'one-hour': 60, 'two-hours': 120, 'four-hours': 240 };

/** What fits today and in which order, with margins; what does not fit waits for another day. At most five things. */
export const planToday: Protocol = {
  id: 'plan-today',
  version: 2,
  minutes: 6,
  steps: [
    { id: 'start', input: { kind: 'choice', options: ['usual', 'back'] } },
    // What was said of today is not asked again (a11y/P7): the next step says which energy counts.
    {
      id: 'energy',
      input: { kind: 'choice', options: ['low', 'medium', 'high', 'unknown'] },
      asks: (_, { interaction }) => interaction.energy === null,
    },
    { id: 'time', input: { kind: 'choice', options: [...Object.keys(minutesOf), 'unknown'] } },
    // Without anything that waits there is nothing to ask about it.
    {
      id: 'waiting',
      input: { kind: 'list', maxItems: mostWaiting },
      next: [{ to: 'end', when: { step: 'waiting', answered: false } }, { to: 'fixed' }],
    },
    whichOf('fixed'),
    whichOf('cannot-wait'),
    whichOf('heavy'),
    {
      id: 'first',
      input: {
        kind: 'choice',
        options: ['same-order'],
        items: (answers, adaptation) => planOf(answers, adaptation).today.map(({ text }) => text),
      },
      restsOn: ['start', 'energy', 'time', 'waiting', 'fixed', 'cannot-wait', 'heavy'],
      asks: (answers, adaptation) => planOf(answers, adaptation).today.length > 1,
      next: [{ to: 'end' }],
    },
  ],
  texts,
  values(answers, adaptation) {
    const plan = planOf(answers, adaptation);
    const isTimed = adaptation.interaction.time !== 'apagado';
    const say = (key: string, values = {}) => wordOf(adaptation, key, values);
    const timed = (key: string) => (isTimed ? say(key, { total: plan.total }) : '');
    const { energy } = adaptation.interaction;
    return {
      known: energy && !('energy' in answers) ? say(`in.energy.${energy}`) : '',
      fresh: answers.start === 'back' ? say('in.fresh') : '',
      written: timed('in.written'),
      'half-hour': timed('in.half-hour'),
      'one-hour': timed('in.one-hour'),
      'two-hours': timed('in.two-hours'),
      'four-hours': timed('in.four-hours'),
      plan: linesOf(plan.today, isTimed, adaptation),
      later: plan.later.length > 0 ? `${say('in.later')}\n\n${linesOf(plan.later, false, adaptation)}` : '',
      kept: keptWord(plan, adaptation),
    };
  },
  outcome(answers, word, adaptation) {
    const plan = planOf(answers, adaptation);
    const isTimed = adaptation.interaction.time !== 'apagado';
    const begin = plan.today[0] ?? plan.later[0];
    const step = begin && firstStepOf(begin.text, adaptation);
    const line = (name: string, values = {}) => ({
      label: word(`outcome.${name}.label`, values),
      text: word(`outcome.${name}`, values),
    });
    const missed = plan.later.filter(({ hasHour }) => hasHour);
    return {
      kind: 'plan',
      title: word('title'),
      items: [
        ...plan.today.map(({ text, minutes }, index) => ({
          label: word('outcome.thing', { number: index + 1 }),
          text,
          ...(isTimed ? { minutes } : {}),
        })),
        ...(plan.today.length === 0 ? [line(begin ? 'too-long' : 'rest')] : []),
        ...(step ? [{ label: word('outcome.first-step'), text: step.text, ...(isTimed ? { minutes: step.minutes } : {}) }] : []),
        ...missed.map(({ text }) => ({ label: word('outcome.no-room'), text })),
        ...(missed.length > 0 ? [line('no-room-help')] : []),
        ...plan.later.filter(({ hasHour }) => !hasHour).map(({ text }) => ({ label: word('outcome.later'), text })),
        ...(isTimed && plan.today.length > 0
          ? [line('margin', { total: plan.total, available: budgetFor(answers, adaptation).available })]
          : []),
      ],
    };
  },
};

/** One question about everything that waits; about a single thing there is nothing to choose. */
function whichOf(id: string): Protocol['steps'][number] {
  const texts = (answers: Answers) => thingsIn(answers).map(({ text }) => text);
  return {
    id,
    input: { kind: 'choice', multiple: true, options: ['none-of-these'], items: texts },
    restsOn: ['waiting'],
    asks: (answers) => texts(answers).length > 1,
  };
}

function planOf(answers: Answers, adaptation: Adaptation): DayPlan {
  const plan = planDay(readWaiting(answers, adaptation.language.locale), budgetFor(answers, adaptation));
  return typeof answers.first === 'string' ? beginWith(plan, answers.first) : plan;
}

/** Whoever comes back begins small. */
function budgetFor({ start, energy, time }: Answers, { interaction }: Adaptation) {
  const known = energyOf(energy, interaction.energy);
  const chunk = start === 'back' ? Math.min(mostAfterAbsence, interaction.chunk) : interaction.chunk;
  return budgetOf(known, chunk, typeof time === 'string' ? (minutesOf[time] ?? null) : null);
}

/** What was answered here, or else what was said of today; whoever does not know their energy plans for little of it. */
function energyOf(answer: Value | undefined, today: Adaptation['interaction']['energy']): Energy {
  if (answer === 'low' || answer === 'medium' || answer === 'high') return answer;
  return today === null ? 'low' : energies[today];
}

const energies = { baja: 'low', media: 'medium', alta: 'high' } as const;

/** A task of no known kind begins where it is done: the general first step would be about a large one. */
function firstStepOf(text: string, adaptation: Adaptation): PlannedStep {
  const { locale } = adaptation.language;
  const [known] = estimateTask(text, locale) === undefined ? [] : planSteps(text, 'tiny', locale);
  return known ?? { text: wordOf(adaptation, 'outcome.first-step.any'), minutes: 2 };
}

function linesOf(things: Waiting[], isTimed: boolean, { language: { format } }: Adaptation): string {
  const lines = things.map(({ text, minutes }) => (isTimed ? `${text} (${minutes} min)` : text));
  return listLines(lines, format).join(format === 'texto' ? '\n\n' : '\n');
}

function keptWord({ today, later, total }: DayPlan, adaptation: Adaptation): string {
  if (today.length === 0) return wordOf(adaptation, later.length > 0 ? 'in.none-fits' : 'in.nothing');
  const counted = adaptation.interaction.time === 'apagado' ? 'in.count' : 'in.count-minutes';
  const kept = wordOf(adaptation, today.length === 1 ? `${counted}.one` : counted, { count: today.length, total });
  return later.length > 0 ? `${kept}${wordOf(adaptation, 'in.rest')}` : kept;
}

function wordOf({ language }: Adaptation, key: string, values?: Record<string, string | number>): string {
  return getWord(texts[language.locale], key, language, values);
}
