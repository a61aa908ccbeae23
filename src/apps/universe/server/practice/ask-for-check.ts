import { recordEvent } from '#platform/audit/record-event.ts';
import type { Context } from '#platform/context/context.ts';
import { saveAsked } from '#platform/organisations/professional-store.ts';
import type { AskForCheck, Licence } from './contract.ts';
import { findLicence } from './find-licence.ts';

/** A professional asks to have their licence checked. Until an administrator has, nobody sees them as checked. */
export async function askForCheck(ctx: Context, said: AskForCheck): Promise<Licence> {
  const { db, vault, personId, now } = ctx;
  const known = await findLicence(ctx, personId);
  const isSame =
    known.profession === said.profession &&
    known.country === said.country &&
    known.licenceNumber === said.licenceNumber &&
    known.licenceAuthority === said.licenceAuthority;
  if (isSame && (known.status === 'asked' || known.status === 'verified')) return known;
  await db.transaction(async (tx) => {
    await saveAsked({ db: tx, vault }, personId, said, now());
    await recordEvent(tx, ctx, {
      actor: { kind: 'person', id: personId },
      subjectId: personId,
      action: 'licence.presented',
      thing: 'professionals',
      thingId: personId,
      outcome: 'done',
      details: { profession: said.profession, country: said.country },
    });
  });
  return findLicence(ctx, personId);
}
