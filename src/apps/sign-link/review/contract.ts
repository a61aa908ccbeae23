import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { SignLanguage } from '../contract.ts';
import { reportReasons, reviewStates } from '../core/dictionary/terms.ts';
import { Licence, SignContent } from '../dictionary/contract.ts';

export const contributionKinds = ['entry', 'correction', 'report'] as const;
const Kind = z.enum(contributionKinds);
const State = z.enum(reviewStates);

/** Something that a person put in, as it stands: a sign, a change that they propose, something they pointed out. */
export const MyContribution = z
  .strictObject({
    id: z.uuid(),
    kind: Kind,
    entryId: z.uuid(),
    gloss: z.string(),
    language: SignLanguage,
    state: State,
    said: z.string().nullable().describe('What a reviewer wrote to them'),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'MySignContribution' });
export type MyContribution = z.infer<typeof MyContribution>;
export const MyContributions = z
  .strictObject({ items: z.array(MyContribution), next: z.string().nullable() })
  .meta({ id: 'MySignContributions' });
export type MyContributions = z.infer<typeof MyContributions>;

/** One thing that waits for a reviewer. Who put it in is not said: a sign is judged, and not a person. */
export const ReviewItem = z
  .strictObject({
    id: z.uuid(),
    kind: Kind,
    entryId: z.uuid(),
    gloss: z.string(),
    language: SignLanguage,
    state: State,
    isMine: z.boolean().describe('Taken by whoever asks'),
    waitingSince: z.iso.datetime(),
  })
  .meta({ id: 'SignReviewItem' });
export type ReviewItem = z.infer<typeof ReviewItem>;
export const ReviewItems = z
  .strictObject({ items: z.array(ReviewItem), next: z.string().nullable() })
  .meta({ id: 'SignReviewItems' });
export type ReviewItems = z.infer<typeof ReviewItems>;

/** The same, whole: the sign as it is, and for a correction as it would be; for a report, why. */
export const ReviewSheet = z
  .strictObject({
    ...ReviewItem.shape,
    content: SignContent,
    pose: z.string().nullable(),
    licence: Licence.nullable(),
    source: z.string(),
    proposed: SignContent.nullable(),
    reason: z.enum(reportReasons).nullable(),
    words: z.string(),
  })
  .meta({ id: 'SignReviewSheet' });
export type ReviewSheet = z.infer<typeof ReviewSheet>;

/** Of a report, `accepts` says that its sign is to be seen by nobody until it was put right. */
export const DecideReview = z
  .strictObject({ accepts: z.boolean(), words: z.string().trim().max(1000) })
  .refine(({ accepts, words }) => accepts || words !== '', { path: ['words'], message: 'Say why' })
  .meta({ id: 'DecideSignReview' });
export type DecideReview = z.infer<typeof DecideReview>;

/** What somebody says of themselves so that they can review. It is never concluded from anything that they do here. */
export const ReviewerStatus = z.enum(['asked', 'granted', 'refused']);
export type ReviewerStatus = z.infer<typeof ReviewerStatus>;
export const AskToReview = z
  .strictObject({
    isDeaf: z.literal(true).describe('«Soy una persona sorda», in their own words'),
    languages: z.array(SignLanguage).min(1).max(2),
    about: z.string().trim().max(1000),
  })
  .meta({ id: 'AskToReviewSigns' });
export type AskToReview = z.infer<typeof AskToReview>;
export const MyReviewing = z
  .strictObject({ status: ReviewerStatus.nullable(), languages: z.array(SignLanguage), about: z.string() })
  .meta({ id: 'MySignReviewing' });
export type MyReviewing = z.infer<typeof MyReviewing>;

export const ReviewerRow = z
  .strictObject({ personId: z.uuid(), status: ReviewerStatus, changedAt: z.iso.datetime() })
  .meta({ id: 'SignReviewerRow' });
export type ReviewerRow = z.infer<typeof ReviewerRow>;
export const ReviewerRows = z
  .strictObject({ items: z.array(ReviewerRow), next: z.string().nullable() })
  .meta({ id: 'SignReviewerRows' });
export const ReviewerSheet = z
  .strictObject({ ...ReviewerRow.shape, name: z.string(), languages: z.array(SignLanguage), about: z.string() })
  .meta({ id: 'SignReviewerSheet' });
export type ReviewerSheet = z.infer<typeof ReviewerSheet>;
export const DecideReviewer = z.strictObject({ grants: z.boolean() }).meta({ id: 'DecideSignReviewer' });
export type DecideReviewer = z.infer<typeof DecideReviewer>;

/** Only a person whom an administrator let review does, each in the languages they said. */
export class NotAReviewer extends defineError(
  'sign-link/not-a-reviewer',
  403,
  'Signs are reviewed by deaf people whom an administrator let do so',
) {}
/** There is none, or it is for another language, or their own. */
export class ReviewNotFound extends defineError('sign-link/review-not-found', 404, 'There is nothing to review by this name') {}
export class ReviewTaken extends defineError('sign-link/review-taken', 409, 'Somebody else reviews it now, or it was decided') {}
export class ContributionNotFound extends defineError(
  'sign-link/contribution-not-found',
  404,
  'This was not put in by whoever asks',
) {}
export class ReviewerNotFound extends defineError('sign-link/reviewer-not-found', 404, 'Nobody of this id asked to review') {}
