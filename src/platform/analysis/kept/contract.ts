import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { HelpLine } from '../../safety/contract.ts';
import { AnalysisInput, AnalysisResults, AnalysisType, AudioMeasures, Emotion, VideoMeasures } from '../contract.ts';

export const longestText = 2000;
/** Numbers of one recording fit many times in this. */
export const mostMeasureBytes = 8192;

/** A number that a page may show, with what it means and what it does not, and how it stands against the person's own earlier ones. */
export const Figure = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    value: z.number().nullable().describe('null: nothing is claimed'),
    unit: z.string(),
    meaning: z.string(),
    notMeaning: z.string(),
    baseline: z
      .strictObject({ median: z.number(), iqr: z.number(), of: z.int() })
      .nullable()
      .describe('Of the earlier comparable analyses of this person alone; null: fewer than five have it'),
    noBaseline: z.string().nullable().describe('What a page says where there is no baseline'),
  })
  .meta({ id: 'AnalysisFigure' });
export type Figure = z.infer<typeof Figure>;

/** "No es así": what it was instead, in the person's own word for it or in a note. */
export const Correct = z
  .strictObject({ emotion: Emotion.optional(), note: z.string().trim().min(1).max(500).optional() })
  .refine(({ emotion, note }) => emotion !== undefined || note !== undefined, { path: ['note'] })
  .meta({ id: 'CorrectAnalysis' });
export type Correct = z.infer<typeof Correct>;

export const Analysis = z
  .strictObject({
    id: z.uuid().nullable().describe('null: nothing of it was kept'),
    type: AnalysisType,
    conversationId: z.uuid().nullable(),
    messageId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    input: AnalysisInput,
    results: AnalysisResults,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Of readings that said this much, which part holds; null: it abstains'),
    figures: z.array(Figure),
    correction: z
      .strictObject({ emotion: Emotion.nullable(), note: z.string().nullable(), correctedAt: z.iso.datetime() })
      .nullable(),
    stands: z
      .strictObject({ isCorrected: z.boolean(), emotion: Emotion.nullable(), note: z.string().nullable() })
      .describe('What counts: the correction where there is one, else the reading. An emotion of null is claimed by nobody'),
  })
  .meta({ id: 'Analysis' });
export type Analysis = z.infer<typeof Analysis>;
export const Analyses = z.strictObject({ items: z.array(Analysis), next: z.string().nullable() }).meta({ id: 'Analyses' });
export type Analyses = z.infer<typeof Analyses>;

/** Which messages of a conversation have a reading: nothing of what it says. */
export const ReadMessages = z
  .strictObject({ items: z.array(z.strictObject({ messageId: z.uuid(), analysisId: z.uuid() })), next: z.null() })
  .meta({ id: 'ReadMessages' });
export type ReadMessages = z.infer<typeof ReadMessages>;
export const FindReadMessages = z.strictObject({ conversationId: z.uuid() });

/** A reading, or the help that comes before any: a text about a danger is not analysed, and nothing of it is kept. */
export const AnalysedText = z
  .strictObject({
    analysis: Analysis.nullable(),
    help: z.strictObject({ text: z.string(), helpLines: z.array(HelpLine) }).nullable(),
  })
  .meta({ id: 'AnalysedText' });
export type AnalysedText = z.infer<typeof AnalysedText>;

const Language = z.enum(['es', 'en']);

/** The same `id` twice is one analysis. */
export const AnalyseText = z
  .strictObject({
    id: z.uuid().optional(),
    text: z.string().trim().min(1).max(longestText),
    language: Language.default('es'),
    keep: z.boolean().default(false).describe('Whether the reading is kept. The text never is'),
  })
  .meta({ id: 'AnalyseText' });
export type AnalyseText = z.infer<typeof AnalyseText>;

const about = { id: z.uuid().optional(), conversationId: z.uuid().optional(), language: Language.default('es') };

/** What a browser measured: numbers, and nothing else fits. */
export const KeepMeasures = z
  .discriminatedUnion('channel', [
    z.strictObject({ ...about, channel: z.literal('audio'), measures: AudioMeasures }),
    z.strictObject({ ...about, channel: z.literal('video'), measures: VideoMeasures }),
  ])
  .meta({ id: 'KeepMeasures' });
export type KeepMeasures = z.infer<typeof KeepMeasures>;

const shareOfOne = z.number().min(0).max(1);
/** Stretches of a conversation: what was written in each, and the expression that was seen meanwhile, averaged over a second or more. */
export const MeasureCoherence = z
  .strictObject({
    ...about,
    segments: z
      .array(
        z.strictObject({
          text: z.string().trim().min(1).max(longestText).describe('Read here and kept nowhere'),
          expressionSeen: z
            .strictObject({
              neutral: shareOfOne,
              happy: shareOfOne,
              sad: shareOfOne,
              angry: shareOfOne,
              fearful: shareOfOne,
              disgusted: shareOfOne,
              surprised: shareOfOne,
            })
            .nullable(),
        }),
      )
      .min(1)
      .max(50),
  })
  .meta({ id: 'MeasureCoherence' });
export type MeasureCoherence = z.infer<typeof MeasureCoherence>;

export const FindAnalyses = z.strictObject({
  type: AnalysisType.optional(),
  conversationId: z.uuid().optional(),
  messageId: z.uuid().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  language: Language.default('es'),
});
export type FindAnalyses = z.infer<typeof FindAnalyses>;

/** There is none, or it is not one of theirs: the two look the same. */
export class AnalysisNotFound extends defineError('analysis/not-found', 404, 'There is no such analysis of yours') {}
