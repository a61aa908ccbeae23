import { recordEvent } from '../../audit/record-event.ts';
import { holdPerson } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import { checkAge } from '../../auth/minors/limits-for.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type { Vault } from '../../vault/vault.ts';
import { ageBound } from './age-bound.ts';
import { checkContext } from './check-context.ts';
import { findLatest, insertConsent } from './consent-store.ts';
import { hashOf, versionOf } from './consent-texts.ts';
import { type ConsentPurpose, ConsentTextChanged, type DecideConsent } from './contract.ts';
import type { KeptUnder } from './kept-under.ts';
import { forgetConsent } from './may-process.ts';

type Parts = { db: Db; vault: Vault; now: () => Date; keptUnder?: readonly KeptUnder[] };
type Channel = 'page' | 'api' | 'guardian' | 'import';

/**
 * Adds what a person decided, and which text they had read, to the ledger (priv/P2). The same decision about the same text again
 * adds nothing. It counts in this process at once, and in the others within a second (priv/P3). What apps keep under a permission goes
 * with it.
 */
export async function decideConsent(
  parts: Parts,
  personId: string,
  purpose: ConsentPurpose,
  { granted, version, language }: DecideConsent,
  channel: Channel = 'page',
): Promise<void> {
  const { db } = parts;
  const counting = versionOf(purpose);
  if (version !== counting) throw new ConsentTextChanged({ version: counting });
  if (granted) await checkContext(parts, personId, purpose);
  const feature = granted && ageBound[purpose];
  if (feature) await checkAge(parts, personId, feature);
  await db.transaction((tx) => decideIn(tx, parts, personId, { purpose, granted, language, channel }));
  forgetConsent(db, personId, purpose);
}

async function decideIn(
  tx: Tx,
  { vault, now, keptUnder = [] }: Parts,
  personId: string,
  decision: { purpose: ConsentPurpose; granted: boolean; language: Language; channel: Channel },
): Promise<void> {
  const { purpose, granted, language, channel } = decision;
  if (!(await holdPerson(tx, personId))) throw new AccountGone();
  const gone = granted ? [] : keptUnder.filter((kept) => kept.purpose === purpose);
  for (const { forget } of gone) await forget({ db: tx, vault }, personId);
  const textVersion = versionOf(purpose);
  const latest = await findLatest(tx, personId, purpose);
  if (latest && latest.granted === granted && latest.textVersion === textVersion) return;

  const textHash = hashOf(purpose, language);
  await insertConsent(tx, {
    userId: personId,
    purpose,
    granted,
    textVersion,
    textHash,
    locale: language,
    channel,
    createdAt: now(),
  });
  await recordEvent(
    tx,
    { vault, now },
    {
      actor: channel === 'guardian' ? { kind: 'nobody' } : { kind: 'person', id: personId },
      subjectId: personId,
      action: granted ? 'consent.given' : 'consent.withdrawn',
      thing: 'consents',
      outcome: 'done',
      details: { purpose, textVersion },
    },
  );
}
