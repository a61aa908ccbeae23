import type { Context } from '#platform/context/context.ts';
import { findProfessional } from '#platform/organisations/professional-store.ts';
import { LicenceNotChecked } from '../../editor/contract.ts';

/** Whether the licence of this professional was checked, and stands so now. */
export async function isAuthor({ db }: Pick<Context, 'db'>, personId: string): Promise<boolean> {
  return (await findProfessional(db, personId))?.status === 'verified';
}

/**
 * Who writes for others is a professional whose licence was checked, and stands so now: whoever says another number is checked again
 * first. Throws `LicenceNotChecked`.
 */
export async function checkAuthor({ db, personId }: Pick<Context, 'db' | 'personId'>): Promise<void> {
  if (!(await isAuthor({ db }, personId))) throw new LicenceNotChecked();
}
