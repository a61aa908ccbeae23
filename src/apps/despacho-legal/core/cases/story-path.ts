import { type Branch, branches } from '../concepts/branches.ts';
import extra from './story-questions.json' with { type: 'json' };

/** What was answered to one question. `evidence`: files that were given with it. */
export type StoryAnswer = {
  text: string;
  when: { kind: string } | null;
  evidence: readonly string[];
  isUnknown: boolean;
  isSkipped: boolean;
};

/** How a question is answered. `words` is the name of its words, and `event` which of the things that happened it is about, from 1 on. */
export type StoryQuestion = {
  key: string;
  kind: 'country' | 'branch' | 'text' | 'when' | 'people' | 'proof';
  part: 'begin' | 'happened' | 'more' | 'wish';
  words: string;
  event: number | null;
};

type Answers = ReadonlyMap<string, Pick<StoryAnswer, 'text'>>;

/** Nobody is asked for more; what else happened is added to the timeline. */
export const mostEvents = 20;

/**
 * The questions of a guided story, in order, as far as they can be known: each thing that happened is asked for in the same four steps, and
 * another one after it for as long as something is told. The field of law decides which few come then.
 */
export function storyPath(answers: Answers, branch: Branch | null): StoryQuestion[] {
  const told = (event: number) => (answers.get(`event-${event}-what`)?.text ?? '').trim() !== '';
  const events: StoryQuestion[] = [];
  for (let event = 1; event <= mostEvents; event += 1) {
    events.push({ key: `event-${event}-what`, kind: 'text', part: 'happened', words: event === 1 ? 'first' : 'then', event });
    if (!told(event)) break;
    events.push(
      { key: `event-${event}-when`, kind: 'when', part: 'happened', words: 'when', event },
      { key: `event-${event}-who`, kind: 'people', part: 'happened', words: 'who', event },
      { key: `event-${event}-proof`, kind: 'proof', part: 'happened', words: 'proof', event },
    );
  }
  return [
    { key: 'country', kind: 'country', part: 'begin', words: 'country', event: null },
    ...events,
    { key: 'branch', kind: 'branch', part: 'more', words: 'branch', event: null },
    ...(branch ? questionsOf(branch) : []),
    { key: 'wish', kind: 'text', part: 'wish', words: 'wish', event: null },
  ];
}

/** The questions that only one field of law has. */
export function questionsOf(branch: Branch): StoryQuestion[] {
  return extra[branch].map(({ key, kind }) => ({
    key: `${branch}-${key}`,
    kind: kind as StoryQuestion['kind'],
    part: 'more',
    words: `${branch}.${key}`,
    event: null,
  }));
}

/** Whether a story has such a question, in whatever field of law: an answer to another is not kept. */
export function isStoryQuestion(key: string): boolean {
  const event = /^event-(\d{1,2})-(?:what|when|who|proof)$/.exec(key);
  if (event) return Number(event[1]) >= 1 && Number(event[1]) <= mostEvents;
  const others = [
    'country',
    'branch',
    'wish',
    'review',
    ...branches.flatMap((branch) => questionsOf(branch).map((one) => one.key)),
  ];
  return others.includes(key);
}
