import type { z } from 'zod';
import type { BotSpec } from '../bots/contract.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Vault } from '../vault/vault.ts';
import { type HandoffSource, SourceNotValid } from './contract.ts';
import type { SourceItem } from './core/source-item.ts';

/**
 * What a sender reads with. `from` is the app or bot that it would leave, `personId` the only person whose things may be read, `now` the
 * moment of asking: what is over by then is there no more.
 */
export type SourceContext = {
  db: Db | Tx;
  vault: Vault;
  bots: BotSpec[];
  personId: string;
  from: string;
  language: Language;
  now: () => Date;
};

/** What is there to offer. The summary says what it is about and never travels. */
export type SourceFound = { summary: string; items: SourceItem[] };

type Declared<Reference extends object> = {
  /** What it is, as a noun. Offers are kept with it, so it never changes. */
  kind: string;
  /** How one is referred to, next to its kind: ids and nothing else. */
  reference: z.ZodType<Reference>;
  /** Reads what the person has under this reference, the same each time. What is not theirs, deleted, or over is `undefined`. */
  read: (ctx: SourceContext, reference: Reference) => Promise<SourceFound | undefined>;
  /** Where the person sees it again. */
  back: (reference: Reference) => string;
  /** Nobody who looks over somebody's shoulder may find that there was such a thing: no list and no recent activity tells of it. */
  leavesNoTrace?: boolean;
};

/** Any source, where only that it can be read matters. */
export type HandoffSourceSpec = {
  kind: string;
  read: (ctx: SourceContext, source: HandoffSource) => Promise<SourceFound | undefined>;
  back: (source: HandoffSource) => string;
  leavesNoTrace: boolean;
};

/**
 * Declares something of an app or bot that can be taken elsewhere. The sender owns it and answers for whose it is; every source
 * passes `tests/support/handoff-source-suite.ts`.
 */
export function defineHandoffSource<Reference extends object>({
  kind,
  reference,
  read,
  back,
  leavesNoTrace = false,
}: Declared<Reference>): HandoffSourceSpec {
  return {
    kind,
    read: async (ctx, source) => read(ctx, readReference(reference, source)),
    back: (source) => back(readReference(reference, source)),
    leavesNoTrace,
  };
}

function readReference<Reference>(schema: z.ZodType<Reference>, { kind: _kind, ...given }: HandoffSource): Reference {
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  const errors = error.issues.map(({ path, message }) => ({ pointer: ['#/source', ...path].join('/'), message }));
  throw new SourceNotValid({ errors });
}

/** Whether what leaves this is told of nowhere but at its own address. */
export function isUntraced(sources: readonly HandoffSourceSpec[], { kind }: Pick<HandoffSource, 'kind'>): boolean {
  return sources.some((each) => each.kind === kind && each.leavesNoTrace);
}
