import type { Context } from '#platform/context/context.ts';
import { findProfessional } from '#platform/organisations/professional-store.ts';
import { LicenceNotChecked } from '../../editor/contract.ts';

/**
 * Who writes for others is a professional whose licence was checked, and stands so now: whoever says another number is checked again
 * first. Throws `LicenceNotChecked`.
 */
export async function checkAuthor({ db, personId }: Pick<Context, 'db' | 'personId'>): Promise<void> {
  if ((await findProfessional(db, personId))?.status !== 'verified') throw new LicenceNotChecked();
}
