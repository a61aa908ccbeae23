import { recordEvent } from '../../audit/record-event.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { getUser } from '../account/get-user.ts';
import type { Door } from '../door.ts';
import { CodeAppOff, type RecoveryCodes } from './contract.ts';
import { judgeCode, refusalOf } from './judge-code.ts';
import { replaceRecoveryCodes } from './recovery-code-store.ts';
import { drawRecoveryCodes } from './recovery-codes.ts';
import { tellIn } from './tell-person.ts';
import { updateCodeApp } from './totp-store.ts';

/**
 * Switches the code app on, once it showed a right code, and gives the recovery codes: the only time that they are shown.
 *
 * Throws `WrongCode`, `CodesLocked`, and `CodeAppOff` when there is nothing to confirm.
 */
export async function confirmTotp(door: Door, personId: string, language: Language, code: string): Promise<RecoveryCodes> {
  const { db, vault, now } = door;
  const user = await getUser(door, { personId });
  const { codes, codeHashes } = drawRecoveryCodes();
  const judged = await db.transaction(async (tx) => {
    const outcome = await judgeCode(tx, door, personId, code, { confirmed: false });
    if (outcome.is !== 'right') return outcome;
    await updateCodeApp(tx, personId, { confirmedAt: now() });
    await replaceRecoveryCodes(tx, personId, codeHashes, now());
    await tellIn(tx, door, user, language, 'codes-on');
    const actor = { kind: 'person', id: personId } as const;
    const event = {
      actor,
      subjectId: personId,
      action: 'second-factor.added',
      outcome: 'done',
      details: { by: 'totp' },
    } as const;
    await recordEvent(tx, { vault, now }, event);
    return outcome;
  });
  if (judged.is === 'right') return { codes };
  throw judged.is === 'off' ? new CodeAppOff() : refusalOf(judged);
}
