import { recordEvent } from '../../audit/record-event.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { getUser } from '../account/get-user.ts';
import type { Door } from '../door.ts';
import { CodeAppOff, type RecoveryCodes } from './contract.ts';
import { replaceRecoveryCodes } from './recovery-code-store.ts';
import { drawRecoveryCodes } from './recovery-codes.ts';
import { tellIn } from './tell-person.ts';
import { holdCodeApp } from './totp-store.ts';

/** Ten new recovery codes in the place of all from before, shown this once. Throws `CodeAppOff` for whoever needs none. */
export async function renewRecoveryCodes(door: Door, personId: string, language: Language): Promise<RecoveryCodes> {
  const { db, vault, now } = door;
  const user = await getUser(door, { personId });
  const { codes, codeHashes } = drawRecoveryCodes();
  await db.transaction(async (tx) => {
    if (!(await holdCodeApp(tx, vault, personId))?.confirmedAt) throw new CodeAppOff();
    await replaceRecoveryCodes(tx, personId, codeHashes, now());
    await tellIn(tx, door, user, language, 'recovery-codes-new');
    const actor = { kind: 'person', id: personId } as const;
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action: 'recovery-codes.replaced', outcome: 'done' });
  });
  return { codes };
}
