import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';

export type LinkParts = { db: Db; vault: Vault; now: () => Date };

/** A link that opens something now. `title`: as its person calls it. */
export type LiveLink = {
  id: string;
  title: string;
  opened: number;
  lastOpenedAt: Date | null;
  expiresAt: Date;
  createdAt: Date;
};

/**
 * What of an app anybody can open who has a link. Its person sees these links in one place, with whom they let in, and takes them
 * back there. The app makes them only for who may have a page that anybody can open (priv/P16), and puts on record with
 * `recordLink` what is done with each.
 */
export type OpenLinkSource = {
  /** The links of a person that did not run out. */
  list(parts: LinkParts, personId: string): Promise<LiveLink[]>;
  /** From then on it opens nothing. Answers whether there was one of theirs. */
  takeBack(parts: LinkParts, personId: string, linkId: string): Promise<boolean>;
};

/** With the app that declares it. */
export type InstalledLinks = OpenLinkSource & { app: string };
