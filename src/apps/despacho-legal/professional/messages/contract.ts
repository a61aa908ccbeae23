import { z } from 'zod';
import { FixedWords } from '#platform/safety/contract.ts';

/** Something that one of the two of a share wrote to the other. It is not changed afterwards. */
export const ShareMessage = z
  .strictObject({
    id: z.uuid(),
    isMine: z.boolean(),
    text: z.string(),
    readAt: z.iso.datetime().nullable().describe('When the other one read it'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalShareMessage' });
export type ShareMessage = z.infer<typeof ShareMessage>;

/** A page of what was written, the newest page first and each page in the order in which it was written. */
export const ShareMessages = z
  .strictObject({ items: z.array(ShareMessage), next: z.string().nullable(), canWrite: z.boolean() })
  .meta({ id: 'LegalShareMessages' });
export type ShareMessages = z.infer<typeof ShareMessages>;

export const WriteShareMessage = z
  .strictObject({
    clientMessageId: z.uuid().describe('Sent twice it is one'),
    text: z.string().trim().min(1).max(8_000),
  })
  .meta({ id: 'WriteLegalShareMessage' });
export type WriteShareMessage = z.infer<typeof WriteShareMessage>;

export const ShareMessageKept = z
  .strictObject({
    message: ShareMessage,
    fixed: FixedWords.nullable().describe('What was written may tell of a danger: people come first'),
  })
  .meta({ id: 'LegalShareMessageKept' });
export type ShareMessageKept = z.infer<typeof ShareMessageKept>;

/** What came meanwhile was not seen by anybody. */
export const ReadShareMessages = z.strictObject({ until: z.iso.datetime() }).meta({ id: 'ReadLegalShareMessages' });
