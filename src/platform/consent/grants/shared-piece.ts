import type { Db } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type { Vault } from '../../vault/vault.ts';

/** Something of an app that a person may share, by a scope that is the app's own, such as `training`. */
export type SharedPiece = {
  scope: string;
  name: Record<Language, string>;
  /** What it shows of its owner. Called only under a live permission, and put on record. */
  read(parts: { db: Db; vault: Vault; now: () => Date }, ownerId: string, language: Language): Promise<SharedLine[]>;
};

export type SharedLine = { label: string; text: string };
