import type { BotSpec } from '../bots/contract.ts';
import type { Generations } from '../conversations/generations.ts';
import type { Db } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import type { SourceItem } from './core/source-item.ts';

/**
 * What a receiver acts with. `db` is the transaction in which the person's decision is written: what the receiver does and
 * the decision happen together or not at all, and replies begin only once both are kept.
 */
export type ReceiverContext = {
  db: Db;
  vault: Vault;
  jobs: Jobs;
  bots: BotSpec[];
  generations: Pick<Generations, 'nodeId' | 'begin'>;
  personId: string;
  now: () => Date;
};

/** What an offer is made of: what the sender found, and the language of the person. */
export type Offerable = { summary: string; items: SourceItem[]; language: Language };

/** What could travel and what does not. Nothing but the items ever leaves. */
export type Offer = { summary: string; items: { label: string; text: string; suggested: boolean }[]; stays: string[] };

/** What the page calls it: `label` on the button that begins it, `title` the question the person answers. */
export type HandoffWords = { label: string; title: string };

export type HandoffSpec = {
  /** What would be done there, as `verb-noun`: `make-steps`. */
  intent: string;
  /** The slugs of the app or bot that it leaves, and of the one that it reaches. */
  from: string;
  to: string;
  /** The kind of source that it takes from there: `outcome`, `note`. */
  source: string;
  words: Record<Language, HandoffWords>;
  /** How many characters the receiver takes, all items together. */
  longest: number;
  /** Chooses what could travel. Pure: the person reads all of it before anything happens. */
  offer: (found: Offerable) => Offer;
  /** Takes what travelled, byte for byte as the person read it; nothing at all is possible too. Says where they land. */
  receive: (ctx: ReceiverContext, taken: { items: { id: string; label: string; text: string }[] }) => Promise<{ href: string }>;
};

/** Declares what an app or bot does with what comes from another. The receiver owns it; `src/handoffs.ts` installs it. */
export function defineHandoff(spec: HandoffSpec): HandoffSpec {
  return spec;
}

/** The receiver that takes this kind of source from there, if it is installed. */
export function findSpec(handoffs: HandoffSpec[], from: string, intent: string, source: string): HandoffSpec | undefined {
  return handoffs.find((each) => each.from === from && each.intent === intent && each.source === source);
}
