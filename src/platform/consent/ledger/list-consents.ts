import type { Db } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { findActsForOthers } from '../../organisations/organisation-store.ts';
import { isAnalysis } from './check-context.ts';
import { type ConsentRow, findLatest, listLatest, listLines } from './consent-store.ts';
import { textOf, versionOf } from './consent-texts.ts';
import { type Consent, type ConsentHistory, type ConsentPurpose, purposes } from './contract.ts';

/** Every purpose, what is read about it today, and what this person decided. */
export async function listConsents(
  { db, inUse }: { db: Db; inUse: ReadonlySet<ConsentPurpose> },
  personId: string,
  language: Language,
): Promise<Consent[]> {
  const [latest, isRefused] = await Promise.all([listLatest(db, personId), findActsForOthers(db, personId)]);
  const decided = new Map(latest.map((row) => [row.purpose, row]));
  return purposes.map((purpose) => present(purpose, decided.get(purpose), { inUse, isRefused }, language));
}

/** One of them. */
export async function getConsent(
  { db, inUse }: { db: Db; inUse: ReadonlySet<ConsentPurpose> },
  personId: string,
  purpose: ConsentPurpose,
  language: Language,
): Promise<Consent> {
  const [latest, isRefused] = await Promise.all([findLatest(db, personId, purpose), findActsForOthers(db, personId)]);
  return present(purpose, latest, { inUse, isRefused }, language);
}

function present(
  purpose: ConsentPurpose,
  row: ConsentRow | undefined,
  { inUse, isRefused }: { inUse: ReadonlySet<ConsentPurpose>; isRefused: boolean },
  language: Language,
): Consent {
  const version = versionOf(purpose);
  // What was decided about an older text is no decision about this one; a no stays a no.
  const counts = row && (!row.granted || row.textVersion === version) ? row : undefined;
  return {
    purpose,
    // In an account of work or education an old yes is kept, and counts for nothing.
    granted: (counts?.granted ?? false) && !(isRefused && isAnalysis(purpose)),
    decidedAt: counts?.createdAt.toISOString() ?? null,
    version,
    inUse: inUse.has(purpose),
    text: textOf(purpose, language),
  };
}

/** Everything that this person ever decided, newest first. */
export async function listHistory(
  { db }: { db: Db },
  personId: string,
  { limit, before }: { limit: number; before?: number },
): Promise<ConsentHistory> {
  const found = await listLines(db, personId, limit, before);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ id, purpose, granted, textVersion: version, textHash, locale: language, createdAt }) => ({
      id,
      purpose,
      granted,
      version,
      textHash,
      language,
      createdAt: createdAt.toISOString(),
    })),
    next: found.length > limit && last ? String(last.seq) : null,
  };
}
