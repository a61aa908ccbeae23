import { z } from 'zod';
import { longestQuery } from './core/longest-query.ts';

/** What somebody looks for in what was said. It travels in a body, so that it is in no address and in no log of addresses. */
export const SearchMessages = z
  .strictObject({
    q: z.string().max(longestQuery),
    after: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(50).default(20),
  })
  .meta({ id: 'SearchMessages' });
export type SearchMessages = z.infer<typeof SearchMessages>;

export const FoundMessage = z
  .strictObject({
    conversationId: z.uuid(),
    title: z.string().nullable(),
    botSlug: z.string(),
    messageId: z.uuid(),
    seq: z.number().int(),
    senderType: z.enum(['user', 'bot']),
    createdAt: z.iso.datetime(),
    /** The words around the first one that was found, without the signs of Markdown. */
    snippet: z.string().max(160),
    /** From where to where in the snippet stands a word that was looked for. */
    marks: z.array(z.strictObject({ from: z.number().int(), to: z.number().int() })),
  })
  .meta({ id: 'FoundMessage' });
export type FoundMessage = z.infer<typeof FoundMessage>;

export const FoundMessages = z
  .strictObject({
    items: z.array(FoundMessage),
    next: z.string().nullable(),
    /** Nothing was looked for: there was no word, or only words that are in every text. */
    ignored: z.boolean(),
  })
  .meta({ id: 'FoundMessages' });
export type FoundMessages = z.infer<typeof FoundMessages>;
