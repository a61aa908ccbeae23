import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { HelpLine } from '../contract.ts';

/** Where an episode stands. Only its person, or time, closes it. */
export const EpisodeState = z.enum(['detected', 'acknowledged', 'resources-shown', 'chosen', 'follow-up', 'closed']);
export type EpisodeState = z.infer<typeof EpisodeState>;

/** What somebody did, of what was offered. `nothing` is a choice too. */
export const EpisodeChoice = z.enum(['call', 'write', 'contact', 'plan', 'silence', 'professional', 'nothing']);
export type EpisodeChoice = z.infer<typeof EpisodeChoice>;

/** How somebody is at the time at which they wanted to be asked. */
export const EpisodeAnswer = z.enum(['better', 'same', 'worse', 'not-now']);
export type EpisodeAnswer = z.infer<typeof EpisodeAnswer>;

export const EpisodeStep = z.strictObject({ step: z.string(), at: z.iso.datetime() });

/** A moment of danger or of much weight, as its own person sees it. It holds no words. */
export const Episode = z
  .strictObject({
    id: z.uuid(),
    conversationId: z.uuid().nullable(),
    state: EpisodeState,
    level: z.enum(['distress', 'crisis']),
    kind: z.string(),
    misunderstoodTimes: z.number().int(),
    choice: EpisodeChoice.nullable(),
    followUp: z.strictObject({ at: z.iso.datetime(), isDue: z.boolean(), byMail: z.boolean() }).nullable(),
    canClose: z.boolean(),
    createdAt: z.iso.datetime(),
    steps: z.array(EpisodeStep).describe('Oldest first'),
  })
  .meta({ id: 'SafetyEpisode' });
export type Episode = z.infer<typeof Episode>;

export const OpenEpisode = z.strictObject({ episode: Episode.nullable() }).meta({ id: 'OpenSafetyEpisode' });
export type OpenEpisode = z.infer<typeof OpenEpisode>;

/** What is answered to "that is not what I meant": the episode as it is, and words that argue with nobody. */
export const Misunderstood = z
  .strictObject({ episode: Episode, text: z.string(), helpLines: z.array(HelpLine) })
  .meta({ id: 'SafetyMisunderstood' });
export type Misunderstood = z.infer<typeof Misunderstood>;

export const ChooseInEpisode = z.strictObject({ choice: EpisodeChoice }).meta({ id: 'ChooseInEpisode' });
export type ChooseInEpisode = z.infer<typeof ChooseInEpisode>;

/** When to ask how the person is. A mail only where they say so: its subject tells nobody anything. */
export const AskForCheckIn = z
  .strictObject({ at: z.iso.datetime(), byMail: z.boolean().default(false) })
  .meta({ id: 'AskForCheckIn' });
export type AskForCheckIn = z.infer<typeof AskForCheckIn>;

export const AnswerCheckIn = z.strictObject({ answer: EpisodeAnswer }).meta({ id: 'AnswerCheckIn' });
export type AnswerCheckIn = z.infer<typeof AnswerCheckIn>;

/** The explicit yes, said anew each time: nobody is told anything without it. */
export const TellContact = z.strictObject({ contactId: z.uuid(), yes: z.literal(true) }).meta({ id: 'TellContact' });
export type TellContact = z.infer<typeof TellContact>;

export class EpisodeNotFound extends defineError('safety/episode-not-found', 404, 'This is not there, or is not yours') {}

export class EpisodeCannot extends defineError<{ state: EpisodeState }>(
  'safety/episode-cannot',
  409,
  'This cannot happen in an episode that stands where this one does',
) {}

export class CheckInTooFar extends defineError<{ mostDays: number }>(
  'safety/check-in-too-far',
  422,
  'A check-in lies in the future, and not too far in it',
) {}

export class ContactHasNoMail extends defineError(
  'safety/contact-has-no-mail',
  409,
  'No mail can be sent to this person from here',
) {}

export class TooManyTellings extends defineError(
  'safety/too-many-tellings',
  409,
  'Enough messages of this episode were sent to people of trust',
) {}

/** A message in danger that could not be kept: the help comes with the refusal, and the page keeps the words. */
export class HelpNow extends defineError<{ text: string; helpLines: HelpLine[] }>(
  'safety/help-now',
  503,
  'The message could not be stored; here is who can help now',
) {}
