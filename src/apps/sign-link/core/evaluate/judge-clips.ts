import type { Alphabet, SignLanguage } from '../alphabets/alphabet.ts';
import { alphabets } from '../alphabets/alphabets.ts';
import { calibrate } from '../recognise/calibrate.ts';
import { createDecider, needed } from '../recognise/create-decider.ts';
import { createMovingRecogniser } from '../recognise/create-moving-recogniser.ts';
import { createRecogniser, type Recogniser } from '../recognise/create-recogniser.ts';
import { heldFrames } from '../recognise/held-frames.ts';
import type { Candidate } from '../recognise/reading.ts';
import type { SignClip } from './sign-clip.ts';

/** How many there were, and how many were first or among the first three. */
export type Ranks = { all: number; first: number; firstThree: number; missed: readonly string[] };

/** What became of clips that a decider watched from beginning to end. `wrong` names what was claimed: `W as P`. */
export type Claims = { all: number; right: number; unclear: number; wrong: readonly string[]; toldOther: number };

/** All figures of one language. */
export type SignFigures = {
  language: SignLanguage;
  /** Still letters by their held frames together, and each frame alone. */
  clips: Ranks;
  frames: Ranks;
  /** The second half of each clip's held frames, after calibrating with the first. */
  calibrated: Ranks;
  moving: Ranks;
  claims: Claims;
  /** Clips of still letters after their letter was taken out of the alphabet: what is claimed all the same. */
  strangers: Claims;
  /** The other language's still letters under this language, with and without knowing the other. */
  foreign: Claims;
  foreignUnaware: Claims;
};

/** Measures one language's alphabet against labelled clips. */
export function judgeClips(language: SignLanguage, clips: readonly SignClip[]): SignFigures {
  const own = alphabets[language];
  const other = alphabets[language === 'lsm' ? 'lse' : 'lsm'];
  const [ownRecogniser, otherRecogniser] = [createRecogniser(own), createRecogniser(other)];
  const [still, moving] = [
    stillClips(own, clips),
    clips.filter((clip) => clip.language === language && !isStill(own, clip.letter)),
  ];
  const held = still.map((clip) => ({ ...clip, frames: heldFrames(clip.frames, needed.speed) }));
  const halves = held.map((clip) => ({ ...clip, middle: Math.floor(clip.frames.length / 2) }));
  const calibrations = halves.map(({ letter, frames, middle }) => calibrate(letter, frames.slice(0, middle)));
  const personal = createRecogniser(own, calibrations);
  const movingRecogniser = createMovingRecogniser(own);
  const foreignClips = stillClips(other, clips);
  return {
    language,
    clips: ranksOf(held.map((clip) => [clip.letter, together(ownRecogniser, clip)])),
    frames: ranksOf(held.flatMap((clip) => clip.frames.map((frame): Ranked => [clip.letter, ownRecogniser.rank(frame)]))),
    calibrated: ranksOf(
      halves.flatMap(({ letter, frames, middle }) => frames.slice(middle).map((frame): Ranked => [letter, personal.rank(frame)])),
    ),
    moving: ranksOf(moving.map((clip) => [clip.letter, movingRecogniser.rank(withoutEnds(clip.frames))])),
    claims: claimsOf(still, () => createDecider(ownRecogniser, otherRecogniser)),
    strangers: claimsOf(still, ({ letter }) =>
      createDecider(createRecogniser({ ...own, letters: own.letters.filter(({ id }) => id !== letter) })),
    ),
    foreign: claimsOf(foreignClips, () => createDecider(ownRecogniser, otherRecogniser)),
    foreignUnaware: claimsOf(foreignClips, () => createDecider(ownRecogniser)),
  };
}

type Ranked = [letter: string, candidates: readonly Candidate[]];

function ranksOf(ranked: readonly Ranked[]): Ranks {
  const places = ranked.map(([letter, candidates]) => ({
    letter,
    at: candidates.findIndex((one) => one.letter === letter),
    as: candidates[0]?.letter,
  }));
  return {
    all: places.length,
    first: places.filter(({ at }) => at === 0).length,
    firstThree: places.filter(({ at }) => at >= 0 && at < 3).length,
    missed: [...new Set(places.filter(({ at }) => at !== 0).map(({ letter, as }) => `${letter} as ${as ?? 'nothing'}`))],
  };
}

/** All held frames of a clip as one judgement: the mean of their distances. */
function together(recogniser: Recogniser, { frames }: SignClip): Candidate[] {
  const sums = new Map<string, number>();
  for (const frame of frames)
    for (const { letter, distance } of recogniser.rank(frame))
      sums.set(letter, (sums.get(letter) ?? 0) + distance / frames.length);
  return [...sums].map(([letter, distance]) => ({ letter, distance })).sort((one, next) => one.distance - next.distance);
}

function claimsOf(clips: readonly SignClip[], deciderFor: (clip: SignClip) => ReturnType<typeof createDecider>): Claims {
  const seen = clips.map((clip) => {
    const decider = deciderFor(clip);
    const decisions = clip.frames.map((frame) => decider.see([frame], clip.picture));
    const claimed = new Set(decisions.flatMap((decision) => (decision.outcome === 'letter' ? [decision.letter] : [])));
    const told = decisions.filter((decision) => decision.outcome === 'unclear' && decision.why === 'other-language').length;
    return { letter: clip.letter, claimed: [...claimed], isTold: told >= needed.frames };
  });
  return {
    all: seen.length,
    right: seen.filter(({ letter, claimed }) => claimed.length === 1 && claimed[0] === letter).length,
    unclear: seen.filter(({ claimed }) => claimed.length === 0).length,
    wrong: seen.flatMap(({ letter, claimed }) => claimed.filter((one) => one !== letter).map((one) => `${letter} as ${one}`)),
    toldOther: seen.filter(({ isTold }) => isTold).length,
  };
}

function stillClips(alphabet: Alphabet, clips: readonly SignClip[]): SignClip[] {
  return clips.filter((clip) => clip.language === alphabet.language && isStill(alphabet, clip.letter));
}

function isStill({ letters }: Alphabet, id: string): boolean {
  return letters.some((letter) => letter.id === id && !letter.movement);
}

/** A clip begins with a hand that rises and ends with one that falls. */
function withoutEnds<Frame>(frames: readonly Frame[]): readonly Frame[] {
  return frames.slice(Math.round(frames.length * 0.12), Math.round(frames.length * 0.92));
}
