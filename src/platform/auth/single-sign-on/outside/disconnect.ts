import { recordEvent } from '../../../audit/record-event.ts';
import { isMailConfigured } from '../../../mail/send-mail.ts';
import type { Door } from '../../door.ts';
import { countPasskeys } from '../../passkeys/passkey-store.ts';
import { hasAnotherWay } from '../../second-factor/way-store.ts';
import { OnlyWayIn, OutsideNotFound } from './contract.ts';
import { deleteOutside } from './outside-store.ts';

/** Takes away that a person comes in with this provider, unless it is their last way in. */
export async function disconnect({ db, vault, config, now }: Door, personId: string, name: string): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await deleteOutside(tx, personId, name))) throw new OutsideNotFound();
    const byMail = isMailConfigured(config);
    if ((await countPasskeys(tx, personId)) === 0 && !(await hasAnotherWay(tx, personId, { byMail }))) throw new OnlyWayIn();
    const actor = { kind: 'person', id: personId } as const;
    const action = 'outside-account.disconnected';
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action, outcome: 'done', details: { provider: name } });
  });
}
