import { z } from 'zod';
import type { Db, Tx } from '../../db/open-database.ts';
import { languages } from '../../i18n/catalogs.ts';
import { sealsOf } from '../../vault/seals-of.ts';
import type { Sealed, Vault } from '../../vault/vault.ts';
import { SignUp } from '../contract.ts';
import type { Link } from './link-store.ts';

const Language = z.enum(languages);

/** What is sealed with a link: to where its mail goes, and for a new account all that was given for it. */
const LinkDetails = z.object({
  email: z.string(),
  language: Language,
  account: SignUp.omit({ password: true, email: true }).extend({ passwordHash: z.string() }).optional(),
  /** The browser in which the account was asked for. */
  deviceId: z.string().optional(),
});
export type LinkDetails = z.infer<typeof LinkDetails>;

const placeOf = (row: string) => ({ table: 'one_time_tokens', column: 'details', row });

/** Seals them for the person the link is of; for the installation where there is no person yet. */
export async function sealDetails(
  vault: Vault,
  { id, personId }: Pick<Link, 'id' | 'personId'>,
  details: LinkDetails,
  db: Db | Tx,
): Promise<Sealed> {
  const seals = await sealsOf(vault, personId, db);
  return seals.seal(placeOf(id), JSON.stringify(details));
}

/** Opens them. */
export async function openDetails(vault: Vault, { id, personId, details }: Link, db: Db | Tx): Promise<LinkDetails | undefined> {
  if (details === null) return undefined;
  const seals = await sealsOf(vault, personId, db);
  return LinkDetails.parse(JSON.parse(seals.open(placeOf(id), details)));
}
