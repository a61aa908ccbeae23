import type { Coherence, VideoMeasures } from '../../contract.ts';

type ExpressionSeen = NonNullable<VideoMeasures['expressionSeen']>;

/** One stretch of a conversation as the channels saw it at the same time. A voice says nothing about valence, so it is not among them. */
export type Segment = {
  text: { valence: number; isSure: boolean } | null;
  video: ExpressionSeen | null;
};

/** Below these a channel abstains: the share that the first shape of the face needs, and how far from nothing a text must be. */
const leastShare = 0.6;
const leastValence = 0.15;
const fewestSegments = 3;

/**
 * Whether what was written and the expression that was seen point the same way, pleasant or not, over the stretches where both were sure
 * enough. Neutral points nowhere and is left out. With fewer than three such stretches nothing is claimed. Not agreeing is no fault and no
 * sign of anything: faces and words differ for many reasons, and more so in autistic people.
 */
export function measureCoherence(segments: readonly Segment[]): Coherence {
  const signs = segments.map(({ text, video }) => ({ text: signOfText(text), video: signOfFace(video) }));
  const compared = signs.filter(({ text, video }) => text !== undefined && video !== undefined);
  const agreeing = compared.filter(({ text, video }) => text === video).length;
  const channels = (['text', 'video'] as const).filter((channel) => segments.some((segment) => segment[channel] !== null));
  const counts = { compared: compared.length, agreeing, left: segments.length - compared.length };
  const why = whyNot(segments.length, channels.length, compared.length);
  return { agreement: why ? null : agreeing / compared.length, segments: counts, channels, why };
}

function whyNot(given: number, channels: number, compared: number): Coherence['why'] {
  if (channels < 2) return 'one-channel';
  if (given < fewestSegments) return 'few-segments';
  return compared < fewestSegments ? 'not-sure-enough' : null;
}

function signOfText(text: Segment['text']): number | undefined {
  return text?.isSure && Math.abs(text.valence) >= leastValence ? Math.sign(text.valence) : undefined;
}

/** Surprise may be either, and a neutral face is neither. */
function signOfFace(seen: ExpressionSeen | null): number | undefined {
  if (!seen) return undefined;
  const unpleasant = seen.sad + seen.angry + seen.fearful + seen.disgusted;
  if (seen.happy >= leastShare) return 1;
  return unpleasant >= leastShare ? -1 : undefined;
}
