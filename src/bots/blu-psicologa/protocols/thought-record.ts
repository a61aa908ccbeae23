import type { Answers, Protocol, Value } from '#platform/dialogue/core/protocol.ts';
import en from './thought-record.en.json' with { type: 'json' };
import es from './thought-record.es.json' with { type: 'json' };

const written = ['situation', 'thought', 'supports', 'not-fit', 'other-view', 'small-step'];

/**
 * A thought looked at beside what happened: facts, body, words, how much it is believed, what goes with it and what does not.
 * It never says whether the thought is true: two numbers are shown as they were given.
 */
export const thoughtRecord: Protocol = {
  id: 'thought-record',
  version: 1,
  minutes: 10,
  steps: [
    { id: 'situation', input: { kind: 'text', maxLength: 2000 } },
    {
      id: 'body',
      input: {
        kind: 'choice',
        multiple: true,
        options: [
          'chest',
          'throat',
          'stomach',
          'head',
          'muscles',
          'hands',
          'temperature',
          'energy-high',
          'energy-low',
          'nothing',
          'unknown',
        ],
      },
    },
    {
      id: 'feelings',
      input: {
        kind: 'choice',
        multiple: true,
        options: [
          'nerves',
          'fear',
          'sadness',
          'anger',
          'shame',
          'guilt',
          'loneliness',
          'overload',
          'tiredness',
          'emptiness',
          'unknown',
        ],
      },
    },
    // Without the thought there is nothing to believe more or less.
    {
      id: 'thought',
      input: { kind: 'text', maxLength: 2000 },
      next: [{ to: 'small-step', when: { step: 'thought', answered: false } }, { to: 'belief' }],
    },
    { id: 'belief', input: percent(), restsOn: ['thought'] },
    { id: 'supports', input: { kind: 'text', maxLength: 2000 }, restsOn: ['thought'] },
    { id: 'not-fit', input: { kind: 'text', maxLength: 2000 }, restsOn: ['thought'] },
    { id: 'other-view', input: { kind: 'text', maxLength: 2000 }, restsOn: ['thought'] },
    { id: 'belief-after', input: percent(), restsOn: ['thought'] },
    { id: 'small-step', input: { kind: 'text', maxLength: 1000 }, next: [{ to: 'end' }] },
  ],
  texts: { es, en },
  values: ({ thought }) => ({ thought: typeof thought === 'string' ? thought : '' }),
  outcome: (answers, word) => ({
    kind: 'thought-record',
    title: word('title'),
    items: [
      ...kept.flatMap((stepId) => {
        const text = stepId === 'belief' ? beliefs(answers, word) : show(stepId, answers[stepId] ?? null, word);
        return text === null ? [] : [{ label: word(stepId === 'belief' ? 'outcome.belief.label' : `${stepId}.label`), text }];
      }),
      { label: word('outcome.note.label'), text: word('outcome.note') },
    ],
  }),
};

const kept = ['situation', 'body', 'feelings', 'thought', 'supports', 'not-fit', 'other-view', 'belief', 'small-step'];

type Word = (key: string, values?: Record<string, string | number>) => string;

/** Both numbers side by side, whichever is higher: what they mean is for the person to say. */
function beliefs(answers: Answers, word: Word): string | null {
  const [before, after] = [answers.belief, answers['belief-after']];
  if (typeof before === 'number' && typeof after === 'number') return word('outcome.belief.both', { before, after });
  if (typeof before === 'number') return word('outcome.belief.before', { before });
  return typeof after === 'number' ? word('outcome.belief.after', { after }) : null;
}

function show(stepId: string, value: Value, word: Word): string | null {
  if (value === null) return null;
  if (written.includes(stepId)) return String(value);
  return (Array.isArray(value) ? value : [value]).map((each) => word(`${stepId}.option.${each}`)).join(', ');
}

function percent() {
  return { kind: 'scale' as const, min: 0, max: 100, step: 10 };
}
