import { categories, protections } from '../categories.ts';

/** What there is to learn about, in the order in which it is listed: what does harm, then what protects. */
export const topics = [...categories, ...protections] as const;
export type Topic = (typeof topics)[number];

/** How many exchanges there are to look at for each. */
export const itemsEach = 6;

/** All exchanges by their keys, in the order in which they are first met: one of each topic, then a second one of each. Keys stay for ever. */
export const itemKeys: readonly string[] = Array.from({ length: itemsEach }, (_, at) =>
  topics.map((topic) => `${topic}-${at + 1}`),
).flat();

/** Which topic an exchange is about. */
export function topicOf(key: string): Topic | undefined {
  return topics.find((topic) => key.startsWith(`${topic}-`));
}
