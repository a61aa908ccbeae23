import type { AnalysisResults, AudioMeasures, Coherence, SocialCues, TextReading, VideoMeasures } from '../../contract.ts';

export type Value = { key: string; value: number | null };
type Read<Results> = Record<string, (results: Results) => number | null>;

const text: Read<TextReading> = {
  'text.valence': ({ isSure, valence }) => (isSure ? valence : null),
  'text.arousal': ({ isSure, arousal }) => (isSure ? arousal : null),
  'text.sentences': ({ manner }) => manner.sentences,
  'text.questions': ({ manner }) => manner.questions,
  'text.hedges': ({ manner }) => manner.hedges,
  'text.polite': ({ manner }) => manner.polite,
  'text.directness': ({ manner }) => manner.directness,
};

const audio: Read<AudioMeasures> = {
  'audio.seconds': ({ seconds }) => seconds,
  'audio.speechRatio': ({ speechRatio }) => speechRatio,
  'audio.pauses': ({ pauses }) => pauses.count,
  'audio.pauseMedian': ({ pauses }) => pauses.medianMs,
  'audio.pauseP90': ({ pauses }) => pauses.p90Ms,
  'audio.pauseLongest': ({ pauses }) => pauses.longestMs,
  'audio.syllables': ({ syllablesPerSecond }) => syllablesPerSecond,
  'audio.f0Median': ({ f0 }) => f0?.medianHz ?? null,
  'audio.f0Iqr': ({ f0 }) => f0?.iqrHz ?? null,
  'audio.voiced': ({ f0 }) => f0?.voicedShare ?? null,
  'audio.energyMedian': ({ energy }) => energy.medianDb,
  'audio.energyRange': ({ energy }) => energy.rangeDb,
  'audio.overlap': ({ twoSpeakers }) => twoSpeakers?.overlapShare ?? null,
  'audio.latency': ({ twoSpeakers }) => (twoSpeakers && twoSpeakers.latencyCount > 0 ? twoSpeakers.latencyMedianMs : null),
  'audio.turns': ({ twoSpeakers }) => twoSpeakers?.turns ?? null,
};

const video: Read<VideoMeasures> = {
  'video.seconds': ({ seconds }) => seconds,
  'video.frames': ({ framesPerSecond }) => framesPerSecond,
  'video.facePresent': ({ facePresentShare }) => facePresentShare,
  'video.neutral': ({ expressionSeen }) => expressionSeen?.neutral ?? null,
  'video.happy': ({ expressionSeen }) => expressionSeen?.happy ?? null,
  'video.sad': ({ expressionSeen }) => expressionSeen?.sad ?? null,
  'video.angry': ({ expressionSeen }) => expressionSeen?.angry ?? null,
  'video.fearful': ({ expressionSeen }) => expressionSeen?.fearful ?? null,
  'video.disgusted': ({ expressionSeen }) => expressionSeen?.disgusted ?? null,
  'video.surprised': ({ expressionSeen }) => expressionSeen?.surprised ?? null,
  'video.headSpeed': ({ headMotion }) => headMotion?.degreesPerSecond ?? null,
  'video.headRange': ({ headMotion }) => headMotion?.range ?? null,
  'video.towardsCamera': ({ gazeToCameraShare }) => gazeToCameraShare,
  'video.nods': ({ gestures }) => gestures.nods,
  'video.shakes': ({ gestures }) => gestures.shakes,
  'video.browRaises': ({ gestures }) => gestures.browRaises,
  'video.mouthOpenings': ({ gestures }) => gestures.mouthOpenings,
};

const part = (side: { met: number; of: number } | undefined) => (side && side.of > 0 ? side.met / side.of : null);
const conversation: Read<SocialCues> = {
  'conversation.turns': ({ turns }) => turns.mine + turns.theirs,
  'conversation.turnShare': ({ turns }) => turns.share,
  'conversation.wordsMine': ({ turns }) => turns.medianWords.mine,
  'conversation.wordsTheirs': ({ turns }) => turns.medianWords.theirs,
  'conversation.returnedMine': ({ questionsReturned }) => part(questionsReturned?.mine),
  'conversation.returnedTheirs': ({ questionsReturned }) => part(questionsReturned?.theirs),
  'conversation.validationMine': ({ validation }) => part(validation?.mine),
  'conversation.validationTheirs': ({ validation }) => part(validation?.theirs),
  'conversation.topicMine': ({ topicKeeping }) => part(topicKeeping?.mine),
  'conversation.topicTheirs': ({ topicKeeping }) => part(topicKeeping?.theirs),
  'conversation.repairMine': ({ repair }) => part(repair?.mine),
  'conversation.repairTheirs': ({ repair }) => part(repair?.theirs),
};

const coherence: Read<Coherence> = {
  'coherence.agreement': ({ agreement }) => agreement,
  'coherence.compared': ({ segments }) => segments.compared,
  'coherence.left': ({ segments }) => segments.left,
};

/** Every figure there is: each has its explanation in `figures.es.json` and `figures.en.json`. */
export const figureKeys = [text, audio, video, conversation, coherence].flatMap((read) => Object.keys(read));

/** The numbers that an analysis shows, in the order in which a page shows them. */
export function figuresOf(results: AnalysisResults): Value[] {
  if ('manner' in results) return valuesOf(text, results);
  if ('speechRatio' in results) return valuesOf(audio, results);
  if ('facePresentShare' in results) return valuesOf(video, results);
  return 'questionsReturned' in results ? valuesOf(conversation, results) : valuesOf(coherence, results);
}

function valuesOf<Results>(read: Read<Results>, results: Results): Value[] {
  return Object.entries(read).map(([key, readValue]) => {
    const value = readValue(results);
    return { key, value: value === null ? null : Math.round(value * 1000) / 1000 };
  });
}
