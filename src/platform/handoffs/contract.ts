import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';
import { mostItemCharacters, mostItems } from './core/limits.ts';

const Name = z.string().min(1).max(100);

/** How an exercise's outcome is referred to: by the message that told it. */
export const OutcomeReference = z.strictObject({ conversationId: z.uuid(), messageId: z.uuid() });
export type OutcomeReference = z.infer<typeof OutcomeReference>;

/**
 * What is offered, as its sender refers to it: ids, never words. `kind` says whose it is; what goes with it is the sender's to
 * read. Without a kind it is an outcome.
 */
export const HandoffSource = z
  .object({ kind: Name.default('outcome') })
  .catchall(z.string().max(100))
  .meta({ id: 'HandoffSource' });
export type HandoffSource = z.infer<typeof HandoffSource>;

export const OfferHandoff = z.strictObject({ from: Name, intent: Name, source: HandoffSource }).meta({ id: 'OfferHandoff' });
export type OfferHandoff = z.infer<typeof OfferHandoff>;

/** One thing that could travel. `suggested`: it is on at first; the person decides. */
export const OfferedItem = z
  .strictObject({ id: z.string(), label: z.string(), text: z.string(), suggested: z.boolean() })
  .meta({ id: 'OfferedItem' });
export type OfferedItem = z.infer<typeof OfferedItem>;

/** What travelled, as the person read it when they let it go. */
export const SentItem = z.strictObject({ id: z.string(), label: z.string(), text: z.string() }).meta({ id: 'SentItem' });
export type SentItem = z.infer<typeof SentItem>;

/** Half a character cannot be kept as it is, and a blank says nothing. No text is trimmed: it travels as it was read. */
const TakenText = z
  .string()
  .max(mostItemCharacters)
  .refine((text) => text.trim() !== '', 'Must not be blank')
  .refine((text) => text.isWellFormed(), 'Must be whole characters');

/** What the person lets go. Fewer items than were offered, or none, and other words, are their right. */
export const AcceptHandoff = z
  .strictObject({ items: z.array(z.strictObject({ id: z.string().max(100), text: TakenText })).max(mostItems) })
  .meta({ id: 'AcceptHandoff' });
export type AcceptHandoff = z.infer<typeof AcceptHandoff>;

const End = z.strictObject({ slug: z.string(), name: z.string(), kind: z.enum(['app', 'bot']) });

export const HandoffStatus = z.enum(['offered', 'accepted', 'refused']);

export const Handoff = z
  .strictObject({
    id: z.uuid(),
    intent: z.string(),
    status: HandoffStatus,
    title: z.string().describe('The question that the person answers'),
    from: End,
    to: End,
    summary: z.string().describe('What it is about. It does not travel'),
    items: z.array(OfferedItem),
    stays: z.array(z.string()).describe('What does not travel, in words'),
    longest: z.number().int().describe('How many characters the receiver takes, all items together'),
    sent: z.array(SentItem).nullable().describe('What travelled; null while nothing has'),
    href: z.string().nullable().describe('Where the person landed with it'),
    back: z.string().nullable().describe('Where it comes from'),
    createdAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Handoff' });
export type Handoff = z.infer<typeof Handoff>;

export const HandoffPage = z.strictObject({ items: z.array(Handoff), next: z.string().nullable() }).meta({ id: 'HandoffPage' });
export type HandoffPage = z.infer<typeof HandoffPage>;

/** Something that can be done elsewhere with what is here. */
export const HandoffIntent = z
  .strictObject({
    intent: z.string(),
    from: z.string(),
    source: z.string().describe('The kind of source that it takes'),
    to: End,
    label: z.string(),
  })
  .meta({ id: 'HandoffIntent' });
export type HandoffIntent = z.infer<typeof HandoffIntent>;

export const Landed = z.strictObject({ href: z.string() }).meta({ id: 'Landed' });
export type Landed = z.infer<typeof Landed>;

/** Something a person did: where and when, never what they wrote. */
export const ActivityLine = z
  .strictObject({
    id: z.uuid(),
    slug: z.string().describe('The app or bot where it happened'),
    kind: z.string().describe('`<noun>.<participle>`, such as `protocol.finished`'),
    subjectId: z.uuid().nullable(),
    href: z.string().nullable().describe('Where it can be seen again'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ActivityLine' });
export type ActivityLine = z.infer<typeof ActivityLine>;

export const ActivityPage = z
  .strictObject({ items: z.array(ActivityLine), next: z.string().nullable() })
  .meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof ActivityPage>;

export class HandoffNotFound extends defineError<{ handoffId: string }>(
  'handoffs/handoff-not-found',
  404,
  'This handoff does not exist or is not yours',
) {}
export class UnknownIntent extends defineError<{ from: string; intent: string }>(
  'handoffs/unknown-intent',
  404,
  'Nobody takes this from there',
) {}
export class NothingToOffer extends defineError<{ source: HandoffSource }>(
  'handoffs/nothing-to-offer',
  404,
  'There is nothing here that could be taken elsewhere',
) {}
export class SourceNotValid extends defineError<{ errors: { pointer: string; message: string }[] }>(
  'handoffs/source-not-valid',
  422,
  'This is not how what is offered is referred to',
) {}
export class AlreadyDecided extends defineError<{ handoffId: string; decision: 'accepted' | 'refused' }>(
  'handoffs/already-decided',
  409,
  'This was decided before in another way',
) {}
export class ItemsNotTaken extends defineError<{ errors: { pointer: string; message: string }[] }>(
  'handoffs/items-not-taken',
  422,
  'Some items were not offered, or are more than the receiver takes',
) {}
