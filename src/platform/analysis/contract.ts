import { z } from 'zod';

/** What a text may express. `neutral`: nothing of these shows, which is no claim about the person. */
export const Emotion = z.enum([
  'alegria',
  'tristeza',
  'enojo',
  'miedo',
  'asco',
  'sorpresa',
  'calma',
  'frustracion',
  'verguenza',
  'neutral',
]);
export type Emotion = z.infer<typeof Emotion>;

/** Words that a result rests on: where in the text they stand, what they say, and whether a "no" takes it back. */
export const Evidence = z.object({
  words: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  emotion: Emotion,
  isDenied: z.boolean(),
});
export type Evidence = z.infer<typeof Evidence>;

const share = z.number().min(0).max(1);
const count = z.int().min(0).max(100_000);
const ms = z.number().min(0).max(3_600_000);
const seconds = z.number().min(0).max(14_400);

/** What a microphone or a file of sound measured: numbers with units. No sound, no word and no emotion is in it. */
export const AudioMeasures = z
  .strictObject({
    seconds: seconds.describe('s: how long was listened'),
    speechRatio: share.describe('0 to 1: the part of the time with speech'),
    pauses: z
      .strictObject({ count, medianMs: ms, p90Ms: ms, longestMs: ms })
      .describe('Silences between two stretches of speech, in ms; all 0 where there is none'),
    syllablesPerSecond: z.number().min(0).max(20).describe('1/s: syllables in a second of speech, estimated'),
    f0: z
      .strictObject({
        medianHz: z.number().min(30).max(1200),
        iqrHz: z.number().min(0).max(1200),
        voicedShare: share.describe('0 to 1: the part of the speech that has a tone'),
      })
      .nullable()
      .describe('Hz: how high the voice is and how much it moves; null where too little has a tone'),
    energy: z.strictObject({
      medianDb: z.number().min(-150).max(20).describe('dB below the loudest that can be recorded'),
      rangeDb: z.number().min(0).max(150).describe('dB between the quiet tenth and the loud tenth of the speech'),
    }),
    twoSpeakers: z
      .strictObject({
        overlapShare: share.describe('0 to 1: the part of the speech where both speak'),
        latencyMedianMs: z
          .number()
          .min(-60_000)
          .max(600_000)
          .describe('ms from the end of one turn to the next; below 0: before it ends'),
        latencyCount: count,
        turns: count,
      })
      .optional()
      .describe('Only where two people were told apart'),
  })
  .meta({ id: 'AudioMeasures' });
export type AudioMeasures = z.infer<typeof AudioMeasures>;

/** What a camera measured: numbers with units. No image is in it. An expression seen is a shape of the face, not what a person feels. */
export const VideoMeasures = z
  .strictObject({
    seconds: seconds.describe('s: how long was looked'),
    framesPerSecond: z.number().min(0).max(240).describe('1/s: images looked at in a second'),
    facePresentShare: share.describe('0 to 1: the part of the time with a face in view'),
    expressionSeen: z
      .strictObject({
        neutral: share,
        happy: share,
        sad: share,
        angry: share,
        fearful: share,
        disgusted: share,
        surprised: share,
      })
      .nullable()
      .describe('0 to 1 each: shapes of the face, averaged over 1 s or more; null where a face was seen too little'),
    headMotion: z
      .strictObject({
        degreesPerSecond: z.number().min(0).max(2000).describe('°/s: the median'),
        range: z.number().min(0).max(360).describe('° between the 5th and the 95th of a hundred positions'),
      })
      .nullable(),
    gazeToCameraShare: share
      .nullable()
      .describe('0 to 1: the part of the time towards the camera; null without calibration. Never a score'),
    gestures: z.strictObject({ nods: count, shakes: count, browRaises: count, mouthOpenings: count }),
  })
  .meta({ id: 'VideoMeasures' });
export type VideoMeasures = z.infer<typeof VideoMeasures>;

const Side = z.enum(['mine', 'theirs']);
/** Of a cue: how often it was there, of how many chances, for each side; and the messages it rests on, by their place. */
const Cue = z.strictObject({
  mine: z.strictObject({ met: count, of: count }),
  theirs: z.strictObject({ met: count, of: count }),
  evidence: z.array(z.strictObject({ turn: count, side: Side, rule: z.string().max(80) })).max(200),
});

/** How a conversation goes, in counts, both sides alike. `null`: too little to count. Neither more nor less is better. */
export const SocialCues = z
  .strictObject({
    turns: z
      .strictObject({
        mine: count,
        theirs: count,
        share: share.describe('0 to 1: the part of the turns that are mine'),
        medianWords: z.strictObject({ mine: z.number().min(0).max(100_000), theirs: z.number().min(0).max(100_000) }),
      })
      .describe('Who speaks how often and how much'),
    questionsReturned: Cue.nullable().describe(
      'Of the questions one side asks, how many the other answers with one of their own',
    ),
    validation: Cue.nullable().describe('Of the turns that tell a feeling, how many the next turn takes up'),
    topicKeeping: Cue.nullable().describe('Of the turns with a subject, how many go on with the one before'),
    repair: Cue.nullable().describe('Of the signs of not understanding, how many are cleared up'),
  })
  .meta({ id: 'SocialCues' });
export type SocialCues = z.infer<typeof SocialCues>;

/** Whether the channels point the same way. `null` of `agreement`: no data, which claims nothing (`why` says which lack it is). */
export const Coherence = z
  .strictObject({
    agreement: share.nullable().describe('0 to 1: of the stretches that can be compared, how many have the same sign of valence'),
    segments: z.strictObject({ compared: count, agreeing: count, left: count.describe('Where a channel was not sure enough') }),
    channels: z.array(z.enum(['text', 'audio', 'video'])).max(3),
    why: z.enum(['few-segments', 'one-channel', 'not-sure-enough']).nullable(),
  })
  .meta({ id: 'Coherence' });
export type Coherence = z.infer<typeof Coherence>;

/** What a text expresses and how it says it. Words are named by where they stand: the text itself is kept nowhere here. */
export const TextReading = z
  .strictObject({
    emotion: Emotion,
    valence: z.number().min(-1).max(1).describe('-1 (very unpleasant) to 1'),
    arousal: share.describe('0 (at rest) to 1'),
    share: share.describe('What the weights give to the emotion; `confidence` says how often that much holds'),
    isSure: z.boolean().describe('false: too little shows, and nothing is claimed'),
    evidence: z.array(Evidence.omit({ words: true })).max(2000),
    manner: z.strictObject({
      sentences: count,
      questions: count,
      hedges: count,
      polite: count,
      directness: share.nullable(),
      toneTags: z.array(z.string().max(40)).max(100),
    }),
  })
  .meta({ id: 'TextReading' });
export type TextReading = z.infer<typeof TextReading>;

/**
 * The three types of the specification. `emotion`: only what a text expresses. `social_cues`: how a conversation goes, and what a
 * voice or a camera measured, which says how somebody speaks or moves and names no emotion. `coherence`: whether channels agree.
 */
export const AnalysisType = z.enum(['emotion', 'coherence', 'social_cues']);
export type AnalysisType = z.infer<typeof AnalysisType>;
export const Channel = z.enum(['text', 'audio', 'video', 'conversation']);
export type Channel = z.infer<typeof Channel>;

/** What was looked at, without any of it: never a text, a sound or an image. */
export const AnalysisInput = z.strictObject({
  channel: Channel,
  source: z.enum(['message', 'typed', 'microphone', 'camera', 'file', 'conversation']),
  language: z.enum(['es', 'en']).nullable(),
  lengths: z.strictObject({ characters: count.optional(), seconds: seconds.optional(), turns: count.optional() }),
  settings: z.record(z.string().max(50), z.union([z.number(), z.boolean(), z.string().max(50)])),
});
export type AnalysisInput = z.infer<typeof AnalysisInput>;

export const AnalysisResults = z.union([TextReading, AudioMeasures, VideoMeasures, SocialCues, Coherence]);
export type AnalysisResults = z.infer<typeof AnalysisResults>;
