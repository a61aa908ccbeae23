import type { Person } from '#tests/support/person.ts';
import type { FoundMessages } from '../contract.ts';

/** What this person finds in what was said to them and by them. */
export async function lookFor(person: Person, q: string, page: { after?: string; limit?: number } = {}): Promise<FoundMessages> {
  const { status, body } = await person.post<FoundMessages>('/api/chat/search', { q, ...page });
  if (status !== 200) throw new Error(`Not looked for: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** The words that are marked in each hit. */
export function markedIn({ items }: FoundMessages): string[][] {
  return items.map(({ snippet, marks }) => marks.map(({ from, to }) => snippet.slice(from, to)));
}
