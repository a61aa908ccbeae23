import type { Branch } from '../concepts/branches.ts';
import type { FactDate } from './fact-date.ts';
import { namesInAnswer } from './names-in-answer.ts';
import { normalName } from './normal-name.ts';
import { type StoryAnswer, type StoryQuestion, storyPath } from './story-path.ts';

type Answer = Omit<StoryAnswer, 'when'> & { when: FactDate | null };

/** What a story says that happened, who is in it, and what else was told. Nothing of it is in the case until its person says so. */
export type Proposal = {
  /** `what` is empty where the words are those of the question: when somebody began to work there. */
  facts: {
    question: string;
    words: string;
    what: string;
    when: FactDate;
    present: string;
    evidence: readonly string[];
    after: string | null;
  }[];
  parties: { name: string; normal: string }[];
  notes: { question: string; words: string; text: string }[];
};

/** What the answers of a story amount to, in the words in which they were given. */
export function proposeEntries(answers: ReadonlyMap<string, Answer>, branch: Branch | null): Proposal {
  const path = storyPath(answers, branch);
  return {
    facts: [...eventsOf(path, answers), ...datesOf(path, answers)],
    parties: partiesOf(path, answers),
    notes: path.flatMap(({ key, kind, words, part }) => {
      const text = said(answers, key);
      const isNote = kind === 'proof' || (kind === 'text' && part !== 'happened');
      return isNote && text !== '' ? [{ question: key, words, text }] : [];
    }),
  };
}

function eventsOf(path: StoryQuestion[], answers: ReadonlyMap<string, Answer>): Proposal['facts'] {
  const events = path.filter(({ key, event }) => event !== null && key.endsWith('-what') && said(answers, key) !== '');
  return events.map(({ key, words, event }, at) => {
    const of = (step: string) => answers.get(`event-${event}-${step}`);
    return {
      question: key,
      words,
      what: said(answers, key),
      when: of('when')?.when ?? { kind: 'unknown' },
      present: said(answers, `event-${event}-who`)
        .replace(/\s*\n\s*/g, ', ')
        .slice(0, 500),
      evidence: of('proof')?.evidence ?? [],
      after: events[at - 1]?.key ?? null,
    };
  });
}

/** A day that a question about the field of law asked for. */
function datesOf(path: StoryQuestion[], answers: ReadonlyMap<string, Answer>): Proposal['facts'] {
  return path.flatMap(({ key, kind, part, words }) => {
    const when = answers.get(key)?.when;
    if (kind !== 'when' || part !== 'more' || !when || when.kind === 'unknown') return [];
    return [{ question: key, words, what: '', when, present: '', evidence: [], after: null }];
  });
}

function partiesOf(path: StoryQuestion[], answers: ReadonlyMap<string, Answer>): Proposal['parties'] {
  const names = path.filter(({ kind }) => kind === 'people').flatMap(({ key }) => namesInAnswer(said(answers, key)));
  const known = new Map<string, string>();
  for (const name of names) {
    const normal = normalName(name);
    if (normal !== '' && !known.has(normal)) known.set(normal, name);
  }
  return [...known].map(([normal, name]) => ({ name, normal }));
}

function said(answers: ReadonlyMap<string, Answer>, key: string): string {
  const answer = answers.get(key);
  return answer && !answer.isUnknown && !answer.isSkipped ? answer.text.trim() : '';
}
