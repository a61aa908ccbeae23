import { type Topic, topics } from './topics.ts';

type Example = { text: string; why: string };

/** An exchange, and readings of its last message: which one fits, and why each does or does not. */
export type QuizItem = {
  key: string;
  exchange: readonly { who: string; text: string }[];
  options: readonly { text: string; fits: boolean; why: string }[];
};

type Written = {
  topic: string;
  /** A day, or `unverified`. */
  reviewedAt: string;
  sources: readonly string[];
  cards: { what: string; effects: string; examples: readonly Example[]; alike: readonly Example[]; helps: string };
  quiz: readonly QuizItem[];
};

/**
 * Five cards and the exchanges of one topic. `examples` are what it is about: they harm where the topic does, and protect where it does;
 * `alike` look like it and are not. `sources` back what is said as a fact.
 */
export type Lesson = Omit<Written, 'topic'> & { topic: Topic };

/** A lesson as its file has it. A test holds every file to its shape. */
export function openLesson(written: Written): Lesson {
  const topic = topics.find((one) => one === written.topic);
  if (!topic) throw new Error(`There is no topic ${written.topic}`);
  return { ...written, topic };
}
