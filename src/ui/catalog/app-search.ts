import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '#platform/i18n/catalogs.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import type { Go } from '../address/use-go.ts';
import type { IconName } from '../primitives/icon-paths.ts';

/** What whoever searches can do from here, without going to look for it. */
export type Action = {
  id: string;
  name: Record<Language, string>;
  /** Other words people call it by. Those of both languages are looked through. */
  words?: string;
  icon: IconName;
  /** Shown before anything is written. */
  isUsual?: boolean;
} & ({ to: string } | { change: Partial<Settings> } | { run(parts: { go: Go; client: QueryClient }): void | Promise<void> });

/** Something of the person: a conversation, a note. It is found by its name and never leaves this page. */
export type Thing = {
  to: string;
  name: string;
  /** The rest of its words, which it is found by too. */
  words?: string;
  /** How far it is, or when it was: a few words. */
  detail?: string;
  /** The address, in the catalogue, of what it belongs to: lends its icon and its name. */
  of: string;
};

export type Loading = { client: QueryClient; language: Language; signal: AbortSignal };

/** Where an app's things come from. `name` says what could not be read, when it could not. */
export type ThingSource = {
  id: string;
  name: Record<Language, string>;
  load(parts: Loading): Promise<readonly Thing[]>;
};

/** What the search finds of an app, apart from its places. It is downloaded when somebody searches, not before. */
export type AppSearch = {
  actions?: readonly Action[];
  things?: readonly ThingSource[];
  /** The addresses that the person keeps at hand, in their order. */
  favourites?(parts: Loading): Promise<readonly string[]>;
};
