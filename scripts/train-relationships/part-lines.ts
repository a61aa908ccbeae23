import { type Protection, type Tactic, tacticOf } from '../../src/apps/spoiler-alert/core/categories.ts';
import { shareOf } from '../../src/apps/spoiler-alert/core/engine/look-at.ts';
import { weighed } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import type { Unseen } from './second-look.ts';

/** Of what protects, a line is drawn only where at least so many stand above it, half of them labelled so: authors labelled only the clearest. */
const fewestSure = 5;
const leastRight = 0.5;

/** Where a message of a chat that does carry the tactic is counted in: what is shown to somebody should rather be right than whole (F0.5). */
export function partLine(unseen: readonly Unseen[], tactic: Tactic): number {
  const scored = unseen
    .filter(({ row }) => row.planted.some((each) => each.tactic === tactic))
    .flatMap(({ row, shares }) =>
      row.messages
        .filter(({ who }) => row.planted.some((each) => each.tactic === tactic && each.from.includes(who)))
        .map(({ message, labels }) => ({
          share: shareOf(shares[message] as Float32Array, tactic),
          isPart: labels.some((at) => tacticAt(at) === tactic),
        })),
    )
    .toSorted((one, other) => other.share - one.share);
  const parts = scored.filter(({ isPart }) => isPart).length;
  let [right, line, most] = [0, 0.5, 0];
  for (const [at, { share, isPart }] of scored.entries()) {
    if (isPart) right++;
    const score = (1.25 * right) / (at + 1 + 0.25 * parts);
    if (score > most) [most, line] = [score, share];
  }
  return Math.round(line * 1e4) / 1e4;
}

/** Above which line most messages of whole chats really protect: where enough do, and half are labelled so. */
export function surelyLine(unseen: readonly Unseen[], protection: Protection): number {
  const place = weighed.indexOf(protection);
  const scored = unseen
    .flatMap(({ row, shares }) =>
      row.messages.map(({ message, labels }) => ({
        share: (shares[message] as Float32Array)[place] as number,
        isRight: labels.includes(place),
      })),
    )
    .toSorted((one, other) => other.share - one.share);
  let [right, line] = [0, 1];
  for (const [at, { share, isRight }] of scored.entries()) {
    if (isRight) right++;
    if (at >= fewestSure && right / (at + 1) >= leastRight) line = share;
  }
  return Math.round(line * 1e4) / 1e4;
}

function tacticAt(place: number): string | undefined {
  return (tacticOf as Record<string, string>)[weighed[place] as string];
}
