import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../db/open-database.ts';
import { languages } from '../../i18n/catalogs.ts';
import type { Vault } from '../../vault/vault.ts';
import { createLinkToken, hashLinkToken } from '../links/link-token.ts';
import { holdOneTime, insertOneTime } from '../second-factor/one-time-store.ts';
import { GuardianLinkOver } from './contract.ts';

/** To whom a link went, and in which language they read. */
const LinkDetails = z.object({ email: z.string(), language: z.enum(languages) });
export type GuardianLinkDetails = z.infer<typeof LinkDetails>;

const purpose = 'guardian';
const placeOf = (row: string) => ({ table: 'one_time_tokens', column: 'details', row });

/** Makes the link of a guardian, of which only a digest is kept. */
export async function writeGuardianLink(
  tx: Tx,
  vault: Vault,
  {
    personId,
    details,
    createdAt,
    expiresAt,
  }: { personId: string; details: GuardianLinkDetails; createdAt: Date; expiresAt: Date },
): Promise<string> {
  const { token, tokenHash } = createLinkToken();
  const id = randomUUID();
  const sealed = (await vault.of(personId, tx)).seal(placeOf(id), JSON.stringify(details));
  await insertOneTime(tx, { id, userId: personId, purpose, tokenHash, details: sealed, createdAt, expiresAt });
  return token;
}

/** The link of a token, held until the transaction ends. Looking spends nothing. Throws `GuardianLinkOver`. */
export async function holdGuardianLink(
  tx: Tx,
  { vault, now }: { vault: Vault; now: () => Date },
  token: string,
): Promise<{ personId: string; details: GuardianLinkDetails }> {
  const link = await holdOneTime(tx, { purpose, tokenHash: hashLinkToken(token), now: now() });
  if (!link?.details) throw new GuardianLinkOver();
  const opened = (await vault.of(link.personId, tx)).open(placeOf(link.id), link.details);
  return { personId: link.personId, details: LinkDetails.parse(JSON.parse(opened)) };
}
