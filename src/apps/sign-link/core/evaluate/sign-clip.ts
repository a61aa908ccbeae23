import type { SignLanguage } from '../alphabets/alphabet.ts';
import type { HandFrame } from '../hand/hand.ts';
import type { Picture } from '../recognise/reading.ts';

/** A recorded letter with its label, for measuring; nothing of it goes into the alphabets. */
export type SignClip = { language: SignLanguage; letter: string; frames: readonly HandFrame[]; picture: Picture };
