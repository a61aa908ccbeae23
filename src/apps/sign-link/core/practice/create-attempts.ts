import type { SignLanguage } from '../alphabets/alphabet.ts';
import { alphabets, findLetter } from '../alphabets/alphabets.ts';
import { createDecider } from '../recognise/create-decider.ts';
import { createMovingRecogniser } from '../recognise/create-moving-recogniser.ts';
import { createRecogniser, type Recogniser } from '../recognise/create-recogniser.ts';
import type { Calibration } from '../recognise/reading.ts';
import { type Attempt, createAttempt } from './create-attempt.ts';

/** A letter to be tried. The same `id` is the same try. */
export type Task = { id: string; language: SignLanguage; letter: string; calibrations: readonly Calibration[] };

const others: Readonly<Record<SignLanguage, SignLanguage>> = { lsm: 'lse', lse: 'lsm' };

/** Begins a try. What knows the letters is made once for as long as language and calibrations stay: it costs a moment. */
export function createAttempts(): (task: Task) => Attempt | undefined {
  let known: { language: SignLanguage; own: string; recogniser: Recogniser; foreign: Recogniser } | undefined;
  return ({ language, letter: id, calibrations }) => {
    const letter = findLetter(language, id);
    if (!letter) return undefined;
    const own = JSON.stringify(calibrations);
    if (!known || known.language !== language || known.own !== own) {
      const recogniser = createRecogniser(alphabets[language], calibrations);
      known = { language, own, recogniser, foreign: createRecogniser(alphabets[others[language]]) };
    }
    const decider = createDecider(known.recogniser, known.foreign);
    return createAttempt({ letter, decider, moving: createMovingRecogniser(alphabets[language]) });
  };
}
