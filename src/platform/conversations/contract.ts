import { z } from 'zod';
import { Outcome, StepAnswer, StepView } from '../dialogue/contract.ts';
import { defineError } from '../errors/define-error.ts';
import { HelpLine } from '../safety/contract.ts';

export const maxMessageCharacters = 8000;

export const SendMessage = z
  .strictObject({
    text: z.string().trim().min(1).max(maxMessageCharacters),
    clientMessageId: z.uuid(),
    answer: StepAnswer.optional(),
  })
  .meta({ id: 'SendMessage' });
export type SendMessage = z.infer<typeof SendMessage>;

export const Accepted = z.strictObject({ messageId: z.uuid(), generationId: z.uuid() }).meta({ id: 'Accepted' });
export type Accepted = z.infer<typeof Accepted>;

export const GenerationStatus = z.enum(['running', 'complete', 'stopped', 'interrupted']);
export type GenerationStatus = z.infer<typeof GenerationStatus>;

/** How a bot's message came about: `guided` (protocol), `fixed` (safety, never a model), `model`, `honest` (says it can't). */
export const MessageMode = z.enum(['guided', 'fixed', 'model', 'honest']);

/** What a model's reply does not keep of how its person reads best, and how often: kinds and counts, never words. */
export const BrokenRule = z
  .strictObject({
    rule: z.enum(['sentence-length', 'sentence-count', 'idiom', 'emoji', 'format', 'readability']),
    count: z.number().int().min(1),
  })
  .meta({ id: 'BrokenRule' });
export type BrokenRule = z.infer<typeof BrokenRule>;

export const MessageMetadata = z.strictObject({
  mode: MessageMode.optional(),
  generationId: z.uuid().optional(),
  status: GenerationStatus.optional(),
  step: StepView.nullable().optional(),
  outcome: Outcome.nullable().optional(),
  helpLines: z.array(HelpLine).optional(),
  broken: z.array(BrokenRule).optional(),
  clientMessageId: z.uuid().optional(),
});
export type MessageMetadata = z.infer<typeof MessageMetadata>;

export const Message = z
  .strictObject({
    id: z.uuid(),
    seq: z.number().int(),
    senderType: z.enum(['user', 'bot']),
    content: z.string(),
    metadata: MessageMetadata,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof Message>;

export const MessagePage = z
  .strictObject({ items: z.array(Message), next: z.number().int().nullable() })
  .meta({ id: 'MessagePage' });
export type MessagePage = z.infer<typeof MessagePage>;

export const Conversation = z
  .strictObject({
    id: z.uuid(),
    botSlug: z.string(),
    title: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** How far the exercise under way is, and which it is. */
    progress: z.strictObject({ position: z.number().int(), total: z.number().int(), protocolId: z.string() }).nullable(),
  })
  .meta({ id: 'Conversation' });
export type Conversation = z.infer<typeof Conversation>;

export const ConversationPage = z
  .strictObject({ items: z.array(Conversation), next: z.string().nullable() })
  .meta({ id: 'ConversationPage' });
export type ConversationPage = z.infer<typeof ConversationPage>;

/** The text a person has begun and not sent. Saved while they write, so that nothing is lost. */
export const Draft = z
  .strictObject({ text: z.string().max(20_000), updatedAt: z.iso.datetime().nullable() })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;
export const SaveDraft = z.strictObject({ text: z.string().max(20_000) }).meta({ id: 'SaveDraft' });

/** Which of their own messages somebody wants read. */
export const AnalyseMessage = z
  .strictObject({ conversationId: z.uuid(), messageId: z.uuid(), language: z.enum(['es', 'en']).default('es') })
  .meta({ id: 'AnalyseMessage' });
export type AnalyseMessage = z.infer<typeof AnalyseMessage>;

/** Which of their own conversations somebody wants read. */
export const AnalyseConversation = z
  .strictObject({ conversationId: z.uuid(), language: z.enum(['es', 'en']).default('es') })
  .meta({ id: 'AnalyseConversation' });
export type AnalyseConversation = z.infer<typeof AnalyseConversation>;

export const OpenConversation = z.strictObject({ botSlug: z.string().min(1).max(100) }).meta({ id: 'OpenConversation' });
export const RenameConversation = z.strictObject({ title: z.string().trim().min(1).max(255) }).meta({ id: 'RenameConversation' });

/** The event protocol (docs/protocol.md). `id:` of each SSE event is `<generationId>:<seq>`; `Last-Event-ID` resumes after it. */
export type StreamEvent =
  | { event: 'sync'; data: { generationId: string; seq: number; text: string } }
  | { event: 'delta'; data: { generationId: string; seq: number; text: string } }
  | { event: 'step'; data: { generationId: string; seq: number; step: StepView | null; outcome: Outcome | null } }
  | {
      event: 'notice';
      data: {
        generationId: string;
        seq: number;
        mode: z.infer<typeof MessageMode>;
        helpLines?: HelpLine[];
        broken?: BrokenRule[];
      };
    }
  | { event: 'problem'; data: { generationId: string; seq: number; problem: { type: string; title: string; status: number } } }
  | {
      event: 'done';
      data: { generationId: string; seq: number; status: Exclude<GenerationStatus, 'running'>; messageId: string };
    };

export class ConversationNotFound extends defineError<{ conversationId: string }>(
  'conversations/conversation-not-found',
  404,
  'This conversation does not exist or is not yours',
) {}
/** There is none, it is a bot's, or it is somebody else's: the three look the same. */
export class MessageNotFound extends defineError(
  'conversations/message-not-found',
  404,
  'This message does not exist or is not yours',
) {}
export class GenerationNotFound extends defineError<{ generationId: string }>(
  'conversations/generation-not-found',
  404,
  'This reply does not exist or is not yours',
) {}
export class BotNotFound extends defineError<{ botSlug: string }>(
  'conversations/bot-not-found',
  404,
  'There is no bot with this name',
) {}
export class CannotContinue extends defineError<{ generationId: string }>(
  'conversations/cannot-continue',
  409,
  'Only the last reply of a conversation can be continued, and only once it has stopped early',
) {}
