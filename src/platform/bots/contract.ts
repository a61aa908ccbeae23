import { z } from 'zod';
import type { Protocol, Wording } from '../dialogue/core/protocol.ts';

export const BotSummary = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    description: z.string(),
    disclaimer: z.string(),
    mode: z.enum(['guided', 'model']),
    protocols: z.array(z.strictObject({ id: z.string(), title: z.string(), minutes: z.number() })),
  })
  .meta({ id: 'BotSummary' });
export type BotSummary = z.infer<typeof BotSummary>;

/** A piece of a bot's knowledge: found by its words, told as it is. */
export type Article = { id: string; title: string; words: string[]; text: string };

/** Worded by tone where it addresses the person (a11y/C1); one string says it to everybody. */
type Said = { es: Wording; en: Wording };
type Phrases = { es: string[]; en: string[] };

/** A bot is data. Bots that ship are files; bots that people make will be rows of the same shape. */
export type BotSpec = {
  slug: string;
  name: string;
  category: 'salud-mental' | 'servicios-profesionales' | 'inclusion';
  specialty: string;
  personality: string;
  capabilities: string[];
  model: { prefer: ('local' | 'openai' | 'anthropic')[]; withoutModel: 'guided' };
  safetyTier: 'support' | 'practical';
  /** One line of what it is, and one of what it is not. Shown wherever the bot is. */
  description: Said;
  disclaimer: Said;
  /** The first message of a conversation: says it is a program and what it cannot do. */
  greeting: Said;
  protocols: Protocol[];
  /** Phrases by which a person asks for a protocol, per language: examples for the router. `now` are the words of somebody who
   *  needs it at this moment: said shortly they begin it, before anything else is looked for. */
  intents: { protocolId: string; examples: Phrases; now?: Phrases }[];
  knowledge: { es: Article[]; en: Article[] };
};

/** Declares a bot that ships; `src/bots.ts` installs it. */
export function defineBot(spec: BotSpec): BotSpec {
  return spec;
}
