import { z } from 'zod';
import type { Protocol, Wording } from '../dialogue/core/protocol.ts';
import type { Verdict } from '../safety/conduct/core/asks-for-verdict.ts';

export const BotSummary = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    description: z.string(),
    disclaimer: z.string(),
    summary: z.string().describe('What it is, in the few words that a menu has room for'),
    icon: z.string().describe("A name of the page's own icons"),
    home: z.string().nullable().describe('The app where it is met, with others like it; null: it has a place of its own'),
    mode: z.enum(['guided', 'model']),
    protocols: z.array(z.strictObject({ id: z.string(), title: z.string(), minutes: z.number() })),
  })
  .meta({ id: 'BotSummary' });
export type BotSummary = z.infer<typeof BotSummary>;

export const Bots = z.strictObject({ items: z.array(BotSummary), next: z.null() }).meta({ id: 'Bots' });

export const ListBots = z.strictObject({
  app: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional()
    .describe('In words as that app is for this person'),
});
export type ListBots = z.infer<typeof ListBots>;

/** A piece of a bot's knowledge: found by its words, told as it is. */
export type Article = { id: string; title: string; words: string[]; text: string };

/** Worded by tone where it addresses the person (a11y/C1); one string says it to everybody. */
type Said = { es: Wording; en: Wording };
type Phrases = { es: string[]; en: string[] };

/** What hangs at a bot's door. Pages carry it along, so a bot is in its places at once, before anything is asked of the server. */
export type BotNameplate = {
  slug: string;
  name: string;
  category: 'salud-mental' | 'servicios-profesionales' | 'inclusion';
  /** The name of an icon of `ui/primitives/icon-paths.ts`. */
  icon: string;
  /** What it is, in the few words that a menu has room for. */
  summary: { es: string; en: string };
  /** Other words by which the search finds it, of both languages. */
  words: string;
  /** The slug of the app where it is met, if it is one of several there: the search and that app lead to it, and menus leave it out. */
  home?: string;
};

/** Where a bot looks up what its articles do not say, and what it tells that source of itself: data, and nothing else. */
export type BotSource = {
  name: string;
  scope: Readonly<Record<string, string>>;
  /** Questions of this kind go to the source too: it quotes, and judges nothing. */
  quotesOn?: Verdict;
};

/** A bot is data. Bots that ship are files; bots that people make will be rows of the same shape. */
export type BotSpec = BotNameplate & {
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
  /** What it is asked and none of this says is looked up there. No model is asked then. */
  source?: BotSource;
};

/** Declares a bot that ships; `src/bots.ts` installs it, and `src/bots.web.ts` its nameplate. */
export function defineBot(spec: BotSpec): BotSpec {
  return spec;
}
