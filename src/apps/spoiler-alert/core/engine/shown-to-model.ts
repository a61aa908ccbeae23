import type { Chat } from '../chat.ts';
import type { Finding } from '../finding.ts';
import type { Shown } from './quoted-findings.ts';

const mostStretches = 6;
const longestStretch = 60;
const mostCharacters = 9_000;

/**
 * The few stretches of a chat that a model is shown: around what rules found, explicit and clear places first, then the last of it. None
 * of them overlaps another, so that nothing is shown twice.
 */
export function shownToModel({ messages }: Chat, found: readonly Finding[]): Shown[] {
  const ranks = { explicit: 0, clear: 1, weak: 2 };
  const places = found.toSorted((one, other) => ranks[one.strength] - ranks[other.strength]).map(({ message }) => message);
  const stretches: Shown[] = [];
  for (const place of [...places, messages.length - 1]) {
    if (stretches.length === mostStretches) break;
    if (place < 0 || stretches.some(({ from, to }) => place >= from && place < to)) continue;
    stretches.push(around(place, messages, stretches));
  }
  return stretches.toSorted((one, other) => one.from - other.from);
}

function around(place: number, messages: Chat['messages'], taken: readonly Shown[]): Shown {
  const isFree = (at: number) => at >= 0 && at < messages.length && !taken.some(({ from, to }) => at >= from && at < to);
  let [from, to] = [place, place + 1];
  let characters = messages[place]?.text.length ?? 0;
  const takes = (at: number): boolean => {
    const more = messages[at]?.text.length ?? 0;
    if (!isFree(at) || characters + more > mostCharacters) return false;
    characters += more;
    return true;
  };
  for (let [back, ahead] = [true, true]; (back || ahead) && to - from < longestStretch; ) {
    back &&= takes(from - 1);
    if (back) from -= 1;
    ahead &&= to - from < longestStretch && takes(to);
    if (ahead) to += 1;
  }
  return { from, to };
}
