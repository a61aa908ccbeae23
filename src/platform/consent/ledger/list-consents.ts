import { limitsFor } from '../../auth/minors/limits-for.ts';
import type { Db } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { findActsForOthers } from '../../organisations/organisation-store.ts';
import type { Vault } from '../../vault/vault.ts';
import { ageBound } from './age-bound.ts';
import { isPersonal } from './check-context.ts';
import { type ConsentRow, findLatest, listLatest, listLines } from './consent-store.ts';
import { textOf, versionOf } from './consent-texts.ts';
import { type Consent, type ConsentHistory, type ConsentPurpose, purposes } from './contract.ts';

type Parts = { db: Db; vault: Vault; now: () => Date; inUse: ReadonlySet<ConsentPurpose> };
type Refused = (purpose: ConsentPurpose) => Consent['refused'];

/** Every purpose, what is read about it today, and what this person decided. */
export async function listConsents(parts: Parts, personId: string, language: Language): Promise<Consent[]> {
  const [latest, refused] = await Promise.all([listLatest(parts.db, personId), refusedTo(parts, personId)]);
  const decided = new Map(latest.map((row) => [row.purpose, row]));
  return purposes.map((purpose) => present(purpose, decided.get(purpose), { inUse: parts.inUse, refused }, language));
}

/** One of them. */
export async function getConsent(parts: Parts, personId: string, purpose: ConsentPurpose, language: Language): Promise<Consent> {
  const [latest, refused] = await Promise.all([findLatest(parts.db, personId, purpose), refusedTo(parts, personId)]);
  return present(purpose, latest, { inUse: parts.inUse, refused }, language);
}

/** What this person cannot allow today, whatever they decide. */
async function refusedTo(parts: Parts, personId: string): Promise<Refused> {
  const [isRefused, { off }] = await Promise.all([findActsForOthers(parts.db, personId), limitsFor(parts, personId)]);
  return (purpose) => {
    if (isRefused && isPersonal(purpose)) return 'account';
    const feature = ageBound[purpose];
    return feature && off.includes(feature) ? 'age' : undefined;
  };
}

function present(
  purpose: ConsentPurpose,
  row: ConsentRow | undefined,
  { inUse, refused: why }: { inUse: ReadonlySet<ConsentPurpose>; refused: Refused },
  language: Language,
): Consent {
  const version = versionOf(purpose);
  // What was decided about an older text is no decision about this one; a no stays a no.
  const counts = row && (!row.granted || row.textVersion === version) ? row : undefined;
  const refused = why(purpose);
  return {
    purpose,
    // In an account of work or education an old yes is kept, and counts for nothing.
    granted: (counts?.granted ?? false) && refused !== 'account',
    decidedAt: counts?.createdAt.toISOString() ?? null,
    version,
    inUse: inUse.has(purpose),
    ...(refused ? { refused } : {}),
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
