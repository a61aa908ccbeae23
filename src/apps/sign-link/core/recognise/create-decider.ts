import type { HandFrame } from '../hand/hand.ts';
import { palmLength } from '../hand/normalise.ts';
import type { Recogniser } from './create-recogniser.ts';
import { speedBetween } from './held-frames.ts';
import type { Candidate, Decision, Picture, Unclear } from './reading.ts';

/** What a decision needs. Distances and margins are of `distance.ts`; the figures behind them are in docs/decisions/0063. */
export const needed = {
  /** Frames in a row that say the same. */
  frames: 6,
  /** By how much the next letter is farther, as a share. */
  margin: 0.08,
  /** Letters that are farther than the nearest one by no more than this share are weighed against it by what tells them apart. */
  near: 0.25,
  /** How far the hand must lie on the way from each of those to the letter that is claimed: where the margin tells, and where it does not. */
  share: { withMargin: 0.6, without: 0.75 },
  /** Where the margin does not tell, the hand must also speak ten to one for the letter, against each of those. */
  odds: Math.log(10),
  /** Beyond this it is none of the letters. */
  farthest: 0.29,
  /** By how much the other language's letter must be nearer to say that it is that one. */
  foreign: 0.04,
  score: 0.5,
  /** The palm's length as a share of the picture's shorter side. */
  palm: 0.06,
  /** What is so near the picture's edge, as a share of its shorter side, may be what a tracker made up of a hand that goes on beyond it. */
  edge: 0.02,
  brightness: 0.12,
  /** In palm lengths a second. */
  speed: 2.5,
} as const;

/** Follows what the camera shows and says a letter only when it is sure. */
export type Decider = {
  see: (hands: readonly HandFrame[], picture: Picture) => Decision;
  /** Begins anew: another letter is asked for, or the camera was off. */
  forget: () => void;
};

/**
 * A decider over one language's recogniser. With the other language's too, a hand that is clearly one of that language's letters is
 * told as such, and is never counted as a wrong letter.
 */
export function createDecider(own: Recogniser, foreign?: Recogniser): Decider {
  let agreed: { letter: string; frames: number; margin: number } | undefined;
  let last: HandFrame | undefined;

  function unclear(why: Unclear, between?: readonly [string, string]): Decision {
    if (why !== 'wait') agreed = undefined;
    return between ? { outcome: 'unclear', why, between } : { outcome: 'unclear', why };
  }

  function judge(hand: HandFrame): Decision {
    const ranked = own.rank(hand);
    const [first, second] = ranked;
    if (!first) return unclear('no-such-letter');
    const other: Candidate | undefined = foreign?.rank(hand)[0];
    if (other && other.distance <= needed.farthest && other.distance + needed.foreign < first.distance)
      return unclear('other-language');
    if (first.distance > needed.farthest || !own.fits(hand, first.letter)) return unclear('no-such-letter');
    const told = tellLetter(own, hand, ranked);
    if (told) return agree(told, Math.max(0, marginTo(told, ranked)));
    return unclear('between-letters', [first.letter, second?.letter ?? first.letter]);
  }

  function agree(letter: string, margin: number): Decision {
    const before = agreed?.letter === letter ? agreed : { letter, frames: 0, margin };
    agreed = { letter, frames: before.frames + 1, margin: Math.min(before.margin, margin) };
    return agreed.frames < needed.frames ? unclear('wait') : { outcome: 'letter', ...agreed };
  }

  return {
    see(hands, picture) {
      const [hand] = hands;
      const why = whyNot(hands, picture);
      if (why || !hand) {
        last = undefined;
        return unclear(why ?? 'no-hand');
      }
      const before = last;
      last = hand;
      if (before && speedBetween(before, hand) > needed.speed) return unclear('moving');
      return judge(hand);
    },
    forget() {
      agreed = undefined;
      last = undefined;
    },
  };
}

/** What is wrong with the picture, before any letter is thought of. */
function whyNot(hands: readonly HandFrame[], { width, height, brightness }: Picture): Unclear | undefined {
  if (brightness !== undefined && brightness < needed.brightness) return 'too-dark';
  if (hands.length > 1) return 'several-hands';
  const [hand] = hands;
  if (!hand) return 'no-hand';
  const edge = needed.edge * Math.min(width, height);
  if (hand.landmarks.some(({ x, y }) => x < edge || y < edge || x > width - edge || y > height - edge)) return 'cut-off';
  if (hand.score < needed.score) return 'low-trust';
  if (palmLength(hand.landmarks) < needed.palm * Math.min(width, height)) return 'too-small';
  return undefined;
}

/** By how much the nearest other letter is farther, as a share; one where there is none. */
function marginTo(letter: string, ranked: readonly Candidate[]): number {
  const own = ranked.find((one) => one.letter === letter);
  const other = ranked.find((one) => one.letter !== letter);
  return own && other ? (other.distance - own.distance) / own.distance : 1;
}

/**
 * Which letter a hand is, if one can be told: the nearest, where the next is farther by a margin and what tells it from those that lie near does
 * not contradict; and where there is no margin, the one for which that speaks clearly.
 */
function tellLetter(own: Recogniser, hand: HandFrame, ranked: readonly Candidate[]): string | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const near = ranked.filter(({ distance }) => distance <= first.distance * (1 + needed.near));
  const against = (letter: string) =>
    near.filter((other) => other.letter !== letter).map((other) => own.weigh(hand, letter, other.letter));
  if (marginTo(first.letter, ranked) >= needed.margin)
    return against(first.letter).every((evidence) => !evidence || evidence.share >= needed.share.withMargin)
      ? first.letter
      : undefined;
  const clear = near.find(({ letter }) =>
    against(letter).every((evidence) => evidence && evidence.odds >= needed.odds && evidence.share >= needed.share.without),
  );
  return clear && clear.distance <= needed.farthest && own.fits(hand, clear.letter) ? clear.letter : undefined;
}
