import type { Protocol, Value } from '#platform/dialogue/core/protocol.ts';
import { getWord } from '#platform/dialogue/core/word.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import en from './check-in.en.json' with { type: 'json' };
import es from './check-in.es.json' with { type: 'json' };

const texts = { es, en };

/**
 * How somebody is now, in numbers, words and body; then one of four things to do with it, or nothing. With little energy today
 * only what leads there is asked.
 */
export const checkIn: Protocol = {
  id: 'check-in',
  version: 2,
  minutes: 5,
  steps: [
    { id: 'mood', input: { kind: 'scale', min: 0, max: 10 } },
    {
      id: 'words',
      input: {
        kind: 'choice',
        multiple: true,
        options: [
          'calm',
          'joy',
          'sadness',
          'anger',
          'fear',
          'nerves',
          'tiredness',
          'shame',
          'loneliness',
          'overload',
          'emptiness',
          'unnamed',
        ],
      },
    },
    {
      id: 'body',
      input: {
        kind: 'choice',
        multiple: true,
        options: [
          'chest',
          'muscles',
          'stomach',
          'breath',
          'temperature',
          'restless',
          'heavy',
          'head',
          'senses',
          'nothing',
          'unknown',
        ],
      },
      asks: hasEnergy,
    },
    { id: 'happened', input: { kind: 'text', maxLength: 4000 }, asks: hasEnergy },
    {
      id: 'need',
      input: { kind: 'choice', options: ['sensory', 'thought', 'small-step', 'note'] },
      next: [
        { to: 'sensory-cause', when: { step: 'need', equals: 'sensory' } },
        { to: 'thought', when: { step: 'need', equals: 'thought' } },
        { to: 'goal', when: { step: 'need', equals: 'small-step' } },
        { to: 'end' },
      ],
    },
    {
      id: 'sensory-cause',
      input: { kind: 'choice', multiple: true, options: ['noise', 'light', 'touch', 'people', 'smell', 'other'] },
    },
    {
      id: 'sensory-break',
      input: { kind: 'choice', multiple: true, options: ['quiet-place', 'cover-ears', 'dim', 'pressure', 'movement', 'water'] },
      next: [{ to: 'after' }],
    },
    // Without the thought there is nothing to weigh: its facts are not asked.
    {
      id: 'thought',
      input: { kind: 'text', maxLength: 2000 },
      next: [{ to: 'after', when: { step: 'thought', answered: false } }, { to: 'facts-for' }],
    },
    { id: 'facts-for', input: { kind: 'text', maxLength: 2000 } },
    { id: 'facts-against', input: { kind: 'text', maxLength: 2000 } },
    { id: 'other-thought', input: { kind: 'text', maxLength: 2000 }, next: [{ to: 'after' }] },
    { id: 'goal', input: { kind: 'text', maxLength: 1000 } },
    {
      id: 'first-minutes',
      input: { kind: 'text', maxLength: 1000 },
      next: [{ to: 'end', when: { step: 'first-minutes', answered: false } }, { to: 'moment' }],
    },
    { id: 'moment', input: { kind: 'choice', options: ['now', 'today', 'tomorrow', 'later'] }, next: [{ to: 'end' }] },
    { id: 'after', input: { kind: 'scale', min: 0, max: 10 }, next: [{ to: 'end' }] },
  ],
  texts,
  values: (answers, { language }) => ({ people: isLow(answers) ? getWord(texts[language.locale], 'people.low', language) : '' }),
  outcome: (answers, word) => ({
    kind: 'check-in',
    title: word('outcome.title'),
    items: [
      ...kept.flatMap((stepId) => {
        const text = show(stepId, answers[stepId] ?? null, word);
        return text === null ? [] : [{ label: word(`${stepId}.label`), text }];
      }),
      ...(isLow(answers) ? [{ label: word('outcome.people.label'), text: word('outcome.people') }] : []),
      { label: word('outcome.note.label'), text: word('outcome.note') },
    ],
  }),
};

const kept = [
  'mood',
  'words',
  'body',
  'happened',
  'need',
  'sensory-cause',
  'sensory-break',
  'thought',
  'facts-for',
  'facts-against',
  'other-thought',
  'goal',
  'first-minutes',
  'moment',
  'after',
];
const written = ['happened', 'thought', 'facts-for', 'facts-against', 'other-thought', 'goal', 'first-minutes'];

function show(stepId: string, value: Value, word: (key: string) => string): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return `${value} / 10`;
  if (written.includes(stepId)) return String(value);
  return (Array.isArray(value) ? value : [value]).map((each) => word(`${stepId}.option.${each}`)).join(', ');
}

function hasEnergy(_: unknown, { interaction }: Adaptation): boolean {
  return interaction.energy !== 'baja';
}

/** A very low number is not a crisis by itself; it is a reason to say where people are. */
function isLow(answers: Record<string, Value>): boolean {
  const now = answers.after ?? answers.mood;
  return typeof now === 'number' && now <= 2;
}
