import type { AuditDetails } from '../audit/audit-event.ts';
import { recordEvent } from '../audit/record-event.ts';
import { findUser } from '../auth/account/user-store.ts';
import type { AppSpec } from '../catalog/define-app.ts';
import type { Config } from '../config/config.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { isMailConfigured, type Mail, sendMail } from '../mail/send-mail.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import type { Vault } from '../vault/vault.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

/** What administering stands on. */
export type AdminParts = {
  db: Db;
  vault: Vault;
  jobs: Jobs;
  config: Pick<Config, 'publicUrl' | 'smtpUrl'>;
  apps: readonly AppSpec[];
  settings: LiveSettings & { forget(): void };
  now: () => Date;
};

type Done = {
  action: `${string}.${string}`;
  subjectId?: string | null;
  thing?: string;
  thingId?: string;
  details?: AuditDetails;
};

/** Puts on record what an administrator did. What was of a person is told to them: they are its subject. */
export function noteAdmin(db: Db | Tx, parts: AdminParts, adminId: string, { subjectId = null, ...done }: Done): Promise<void> {
  return recordEvent(db, parts, { actor: { kind: 'admin', id: adminId }, subjectId, outcome: 'done', ...done });
}

/** What people are told by mail of what was decided about them. */
export type Tidings = keyof typeof wordsEs;

/**
 * Prepares a mail to a person, in their language; it goes out with the transaction that sends it. To be called before that begins:
 * it asks the database. Where no mail leaves this installation nothing is sent, and the pages of the person tell it.
 */
export async function prepareTidings(
  parts: AdminParts,
  personId: string,
  kind: Tidings,
  fills: Record<string, string> = {},
): Promise<(tx: Tx) => Promise<void>> {
  if (!isMailConfigured(parts.config)) return async () => undefined;
  const user = await findUser(parts, personId);
  if (!user) return async () => undefined;
  const { locale: language } = (await readAdaptation(parts, personId, { now: parts.now() })).language;
  const words = (language === 'en' ? wordsEn : wordsEs)[kind];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_all, name: string) => fills[name] ?? '');
  const mail: Mail = {
    to: user.email,
    personId,
    kind: `admin-${kind}`,
    language,
    subject: fill(words.subject),
    lines: words.lines.map(fill),
  };
  return (tx) => sendMail(tx, parts, mail);
}
