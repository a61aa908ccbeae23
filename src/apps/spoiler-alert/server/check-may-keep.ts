import { askAge } from '#platform/auth/minors/limits-for.ts';
import { mayProcess } from '#platform/consent/ledger/may-process.ts';
import type { Context } from '#platform/context/context.ts';
import { ConsentRequired } from '#platform/http/errors.ts';
import { findActsForOthers } from '#platform/organisations/organisation-store.ts';
import { NotInThisAccount } from '../contract.ts';

type Asking = Pick<Context, 'db' | 'vault' | 'now' | 'personId'>;
const purpose = 'chat-imports';

/**
 * Lets on only whoever may keep a conversation here, as it stands at this moment: no account of work or a school, nobody who is not of
 * age or has not said so, and nobody without a yes that counts. Throws `NotInThisAccount`, `ConsentRequired`.
 */
export async function checkMayKeep(asking: Asking): Promise<void> {
  await checkAccount(asking, 'keep-analysed-chat');
  if (!(await mayProcess(asking, asking.personId, purpose))) throw new ConsentRequired({ purpose });
}

/** Lets on whoever may take something of a conversation elsewhere; nothing of it is kept but what they chose. Throws `NotInThisAccount`. */
export async function checkMayShare(asking: Asking): Promise<void> {
  await checkAccount(asking, 'share-analysed-chat');
}

async function checkAccount(asking: Asking, feature: 'keep-analysed-chat' | 'share-analysed-chat'): Promise<void> {
  if (await findActsForOthers(asking.db, asking.personId)) throw new NotInThisAccount({ why: 'account' });
  if ((await askAge(asking, asking.personId, feature)) !== 'yes') throw new NotInThisAccount({ why: 'age' });
}
