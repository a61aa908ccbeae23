/** What came of one letter of a word: seen and typed, one taken for another, one that was not typed, or one too many. */
export type ReadLetter =
  | { kind: 'right'; seen: string; typed: string }
  | { kind: 'taken-for'; seen: string; typed: string }
  | { kind: 'missed'; seen: string; typed: null }
  | { kind: 'extra'; seen: null; typed: string };

/**
 * Lays what was typed beside what was spelled, letter by letter, so that one letter left out does not make all that follow it wrong. Where
 * there are several ways, letters taken for another come before letters missed and added. A word of another length without one letter of it
 * was not read: it says nothing of which letter was taken for which.
 */
export function compareLetters(spelled: readonly string[], typed: readonly string[]): ReadLetter[] {
  const costs = costTable(spelled, typed);
  const read: ReadLetter[] = [];
  let [at, to] = [spelled.length, typed.length];
  while (at > 0 || to > 0) {
    const [seen, wrote] = [spelled[at - 1], typed[to - 1]];
    const here = costs[at]?.[to] ?? 0;
    if (seen !== undefined && wrote !== undefined && here === (costs[at - 1]?.[to - 1] ?? 0) + (seen === wrote ? 0 : 1)) {
      read.unshift({ kind: seen === wrote ? 'right' : 'taken-for', seen, typed: wrote });
      [at, to] = [at - 1, to - 1];
    } else if (seen !== undefined && here === (costs[at - 1]?.[to] ?? 0) + 1) {
      read.unshift({ kind: 'missed', seen, typed: null });
      at -= 1;
    } else {
      read.unshift({ kind: 'extra', seen: null, typed: wrote ?? '' });
      to -= 1;
    }
  }
  const isAnother = spelled.length !== typed.length && read.every(({ kind }) => kind !== 'right');
  return isAnother ? spelled.map((seen) => ({ kind: 'missed', seen, typed: null })) : read;
}

/** How many changes each beginning of one word needs to become each beginning of the other. */
function costTable(spelled: readonly string[], typed: readonly string[]): number[][] {
  const costs = [Array.from({ length: typed.length + 1 }, (_, to) => to)];
  for (let at = 1; at <= spelled.length; at += 1) {
    const row = [at];
    const above = costs[at - 1] ?? [];
    for (let to = 1; to <= typed.length; to += 1) {
      const change = spelled[at - 1] === typed[to - 1] ? 0 : 1;
      row.push(Math.min((above[to - 1] ?? 0) + change, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1));
    }
    costs.push(row);
  }
  return costs;
}
