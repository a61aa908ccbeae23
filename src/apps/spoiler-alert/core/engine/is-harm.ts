import { type Category, protections } from '../categories.ts';
import type { Topic } from '../learn/topics.ts';

/** Whether it does harm; what does not, protects. */
export function isHarm(topic: Topic): topic is Category {
  return !protections.some((one) => one === topic);
}
