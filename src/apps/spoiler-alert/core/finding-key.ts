import type { Finding } from './finding.ts';

/** What a place is called when its person says that it does not fit: the same each time that the same chat is read. */
export function findingKey({ category, from, message }: Pick<Finding, 'category' | 'from' | 'message'>): string {
  return `${category}/${from}/${message}`;
}
