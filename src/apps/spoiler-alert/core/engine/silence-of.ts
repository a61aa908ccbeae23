import type { Words } from '#platform/safety/core/read-words.ts';
import type { Chat } from '../chat.ts';
import type { Silence } from '../finding.ts';
import { mostPeople } from '../most-people.ts';
import { languageOf } from './language-of.ts';

const fewestMessages = 30;
/** Of somebody who is there but hardly writes, nothing can be compared with. */
const fewestOfOther = 3;

/** Why nothing can be said of a chat, if so. Without minimums, only what cannot be read at all keeps silent. */
export function silenceOf(
  { messages, participants }: Chat,
  words: readonly (Words | undefined)[],
  minimums: boolean,
): Silence | undefined {
  const written = messages.filter(({ who, kind }) => who !== -1 && kind === 'text');
  if (written.length === 0) return 'no-messages';
  if (!minimums) return undefined;
  if (participants.length > mostPeople) return 'too-many-people';
  const counts = participants.map((_, who) => written.filter((message) => message.who === who).length);
  const [, second = 0] = counts.toSorted((one, other) => other - one);
  if (second < fewestOfOther) return 'one-side';
  if (written.length < fewestMessages) return 'too-few';
  if (languageOf(words) === undefined) return 'other-language';
  return written.every(({ at }) => at === null) ? 'no-dates' : undefined;
}
