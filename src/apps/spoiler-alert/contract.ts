import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { HelpCountry, HelpLine } from '#platform/safety/contract.ts';
import type { Chat, ChatMessage as MessageOfCore } from './core/chat.ts';
import {
  mostChatMessages,
  mostLineCharacters,
  mostMessageCharacters,
  mostPieceMessages,
  mostSummaryLines,
} from './core/kept-limits.ts';
import { AskedModel, Reading } from './reading/contract.ts';

const Alias = z.string().trim().min(1).max(80);
const Who = z.int().min(-1).max(255);

/** A line of the conversation. Its sender is a place in `participants`; -1: nobody. */
export const ChatMessage = z.strictObject({
  at: z
    .string()
    .regex(/^(?:19[7-9]\d|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/)
    .nullable()
    .describe('Local, without a zone'),
  who: Who,
  text: z.string().max(mostMessageCharacters),
  kind: z.enum(['text', 'media', 'deleted', 'call', 'poll', 'system']),
  isEdited: z.literal(true).optional(),
  isForwarded: z.literal(true).optional(),
}) satisfies z.ZodType<MessageOfCore>;
export type ChatMessage = z.infer<typeof ChatMessage>;

/** What is known of a conversation beside its messages. Aliases, never the names of the export. */
export const ChatHeader = z.strictObject({
  title: z.string().trim().min(1).max(120).nullable(),
  participants: z.array(Alias).min(1).max(256),
  format: z.enum(['pasted', 'whatsapp', 'telegram', 'instagram', 'messenger', 'sms', 'mail']),
  dateOrder: z.enum(['day-first', 'month-first', 'year-first', 'none']),
  reader: z.int().min(0).max(255).nullable().describe('Which of them reads; null: none of them'),
}) satisfies z.ZodType<Omit<Chat, 'messages'> & { reader: number | null }>;
export type ChatHeader = z.infer<typeof ChatHeader>;

/** The same `clientImportId` twice begins one. */
export const BeginImport = z
  .strictObject({ clientImportId: z.uuid(), ...ChatHeader.shape })
  .refine(({ reader, participants }) => reader === null || reader < participants.length, {
    path: ['reader'],
    message: 'Is none of the participants',
  })
  .meta({ id: 'BeginImport' });
export type BeginImport = z.infer<typeof BeginImport>;

export const AddPiece = z
  .strictObject({
    number: z.int().min(0).max(mostChatMessages).describe('0 is the first; they come in order'),
    messages: z.array(ChatMessage).min(1).max(mostPieceMessages),
  })
  .meta({ id: 'AddPiece' });
export type AddPiece = z.infer<typeof AddPiece>;

export const FinishImport = z
  .strictObject({ messages: z.int().min(1).max(mostChatMessages).describe('How many were sent, so that none is missing') })
  .meta({ id: 'FinishImport' });
export type FinishImport = z.infer<typeof FinishImport>;

export const ChatImport = z
  .strictObject({
    id: z.uuid(),
    ...ChatHeader.shape,
    status: z.enum(['receiving', 'ready']),
    pieces: z.int().describe('How many arrived: the number of the next one'),
    messages: z.int(),
    version: z.int(),
    expiresAt: z.iso.datetime().describe('When it is gone, whatever happens'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ChatImport' });
export type ChatImport = z.infer<typeof ChatImport>;

export const ChatImports = z.strictObject({ items: z.array(ChatImport), next: z.null() }).meta({ id: 'ChatImports' });
export type ChatImports = z.infer<typeof ChatImports>;

export const ChatImportDetail = z
  .strictObject({
    ...ChatImport.shape,
    reading: Reading.nullable().describe('null: nobody asked for it yet'),
    model: AskedModel.nullable(),
    corrections: z.array(z.string()).describe('The places that its person set aside'),
    isCurrent: z.boolean().describe('Whether the reading was made with these corrections'),
    modelPlace: z
      .enum(['local', 'remote'])
      .nullable()
      .describe('Where the model is that a reading with one would ask; null: none may be asked'),
  })
  .meta({ id: 'ChatImportDetail' });
export type ChatImportDetail = z.infer<typeof ChatImportDetail>;

export const FindMessages = z.strictObject({
  around: z.coerce.number().int().min(0).max(mostChatMessages).default(0),
  limit: z.coerce.number().int().min(1).max(mostPieceMessages).default(60),
});
export type FindMessages = z.infer<typeof FindMessages>;

export const ChatMessages = z
  .strictObject({ first: z.int().describe('The index of the first of them'), total: z.int(), items: z.array(ChatMessage) })
  .meta({ id: 'ChatMessages' });
export type ChatMessages = z.infer<typeof ChatMessages>;

export const ReadImport = z
  .strictObject({ withModel: z.boolean().default(false).describe('Also ask a model, where there is one that may be asked') })
  .meta({ id: 'ReadImport' });
export type ReadImport = z.infer<typeof ReadImport>;

/** "No me encaja". `finding` is the key that the engine gives a place. */
export const CorrectFinding = z.strictObject({ finding: z.string().min(1).max(200) }).meta({ id: 'CorrectFinding' });
export type CorrectFinding = z.infer<typeof CorrectFinding>;
export const Corrections = z.strictObject({ items: z.array(z.string()), next: z.null() }).meta({ id: 'Corrections' });
export type Corrections = z.infer<typeof Corrections>;

const Line = z.strictObject({
  label: z.string().trim().min(1).max(120),
  text: z
    .string()
    .max(mostLineCharacters)
    .refine((text) => text.trim() !== '', 'Must not be blank')
    .refine((text) => text.isWellFormed(), 'Must be whole characters'),
  written: z.boolean().default(false).describe('In the own words of whoever reads'),
});

/** The same `clientSummaryId` twice is one. */
export const KeepSummary = z
  .strictObject({
    clientSummaryId: z.uuid(),
    importId: z
      .uuid()
      .nullable()
      .default(null)
      .describe('The kept conversation that it goes away with; null: it is on a device only'),
    lines: z.array(Line).min(1).max(mostSummaryLines),
  })
  .meta({ id: 'KeepSummary' });
export type KeepSummary = z.infer<typeof KeepSummary>;

export const ChatSummary = z
  .strictObject({
    id: z.uuid(),
    importId: z.uuid().nullable(),
    lines: z.array(Line),
    expiresAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ChatSummary' });
export type ChatSummary = z.infer<typeof ChatSummary>;

export const FindHelp = z.strictObject({ country: HelpCountry.optional() });
/** The lines that may fit here first: violence, minors, emergencies; then the rest. */
export const ChatHelpLines = z.strictObject({ country: HelpCountry, items: z.array(HelpLine) }).meta({ id: 'ChatHelpLines' });
export type ChatHelpLines = z.infer<typeof ChatHelpLines>;

/** Nothing of a chat is kept for an account of work or a school, nor for whoever is not of age or has not said so. The device still may. */
export class NotInThisAccount extends defineError<{ why: 'account' | 'age' }>(
  'spoiler-alert/not-in-this-account',
  403,
  'No chat is kept in this account; it can be looked at on the device',
) {}
export class ImportNotFound extends defineError<{ importId: string }>(
  'spoiler-alert/import-not-found',
  404,
  'This chat does not exist or is not yours',
) {}
export class PieceOutOfOrder extends defineError<{ next: number }>(
  'spoiler-alert/piece-out-of-order',
  409,
  'The pieces of a chat come one after the other',
) {}
export class ImportClosed extends defineError('spoiler-alert/import-closed', 409, 'This chat is whole already') {}
export class ImportNotWhole extends defineError<{ messages: number }>(
  'spoiler-alert/import-not-whole',
  409,
  'Not all messages of this chat are here yet',
) {}
export class ChatTooLarge extends defineError<{ mostBytes: number; mostMessages: number }>(
  'spoiler-alert/too-large',
  413,
  'This chat is too large',
) {}
export class TooManyChats extends defineError<{ most: number }>(
  'spoiler-alert/too-many-chats',
  409,
  'There are as many chats as one person may keep',
) {}
export class UnknownSender extends defineError<{ errors: { pointer: string; message: string }[] }>(
  'spoiler-alert/unknown-sender',
  422,
  'A message is of somebody who is not among the participants',
) {}
export class ReadingTookTooLong extends defineError(
  'spoiler-alert/reading-took-too-long',
  503,
  'This chat could not be read in time',
) {}
/** One person has one reading at a time, and few that wait. */
export class ReadingUnderWay extends defineError(
  'spoiler-alert/reading-under-way',
  409,
  'Chats of this person are being read; this one can be asked for when they are',
) {}
export class TooManyCorrections extends defineError<{ most: number }>(
  'spoiler-alert/too-many-corrections',
  409,
  'There are as many places set aside as one chat may have',
) {}
export class TooManySummaries extends defineError<{ most: number }>(
  'spoiler-alert/too-many-summaries',
  409,
  'There are as many summaries as one person may keep',
) {}
export class SummaryNotFound extends defineError<{ summaryId: string }>(
  'spoiler-alert/summary-not-found',
  404,
  'This summary does not exist or is not yours',
) {}
