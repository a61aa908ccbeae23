import { Emotion, type Evidence } from '../../contract.ts';
import { type EmotionFeatures, emotionFeatures } from './emotion-features.ts';
import { type Cue, findCues } from './find-cues.ts';
import { heaviestFor, weighEmotion } from './weigh-emotion.ts';

/**
 * What a text expresses, described and never diagnosed. `valence` from -1 (very unpleasant) to 1, `arousal` from 0 (at rest) to 1;
 * `share` of 1 that the weights give to the emotion; `evidence` are the words it rests on. `isSure` is false where too little shows
 * or two emotions show alike: then nothing should be claimed.
 */
export type EmotionReading = {
  emotion: Emotion;
  valence: number;
  arousal: number;
  share: number;
  isSure: boolean;
  evidence: Evidence[];
};

/** How pleasant and how stirred each is, in rough steps on the circumplex of affect (Russell, 1980). */
const feel: Record<Emotion, { valence: number; arousal: number }> = {
  alegria: { valence: 0.75, arousal: 0.7 },
  tristeza: { valence: -0.65, arousal: 0.25 },
  enojo: { valence: -0.7, arousal: 0.85 },
  miedo: { valence: -0.65, arousal: 0.8 },
  asco: { valence: -0.65, arousal: 0.55 },
  sorpresa: { valence: 0.1, arousal: 0.75 },
  calma: { valence: 0.55, arousal: 0.15 },
  frustracion: { valence: -0.55, arousal: 0.6 },
  verguenza: { valence: -0.55, arousal: 0.55 },
  neutral: { valence: 0, arousal: 0.3 },
};
/** Below this nothing is claimed. Chosen on the development set: see the card. */
const leastSure = 0.45;

/** Reads which emotion a text expresses: the lexicon of its language finds words and happenings, the weights say what they mean together. */
export function readEmotion(text: string, lang: 'es' | 'en'): EmotionReading {
  const cues = findCues(text, lang);
  const features = emotionFeatures(text, cues);
  const shares = weighEmotion(features);
  const mean = (of: 'valence' | 'arousal') =>
    shares.reduce((sum, share, at) => sum + share * feel[Emotion.options[at] as Emotion][of], 0);
  const share = Math.max(...shares);
  const emotion = Emotion.options[shares.indexOf(share)] as Emotion;
  return {
    emotion,
    valence: rounded(mean('valence')),
    arousal: rounded(mean('arousal')),
    share: rounded(share),
    isSure: share >= leastSure,
    evidence: emotion === 'neutral' ? [] : evidenceFor(emotion, text, cues, features),
  };
}

/** What the lexicon found for the emotion, and what was taken back; where it found nothing, the words that weighed most. */
function evidenceFor(emotion: Emotion, text: string, cues: Cue[], features: EmotionFeatures): Evidence[] {
  const found = cues.flatMap(({ emotion: said, isDenied, start, end }) =>
    said && (said === emotion || isDenied) ? [{ words: text.slice(start, end), start, end, emotion: said, isDenied }] : [],
  );
  if (found.length > 0) return found;
  const { from, to } = features.read;
  return heaviestFor(emotion, features).map((at) => {
    const [start, end] = [from[at] as number, to[at] as number];
    return { words: text.slice(start, end), start, end, emotion, isDenied: false };
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
