import { currentProviderOf } from '../provider/current-provider.ts';
import { deleteRecord, findRecord } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { noticeKind } from './notice-store.ts';

type Tellable = { backchannelLogoutUri: string; backchannelLogout(personId: string, sid: string): Promise<void> };

/** Gives a client its notice: a signed logout token. One that was given already, or whose client is gone, is nothing to do. */
export async function run(parts: SignOnParts, { noticeId }: { noticeId: string }): Promise<void> {
  const notice = await findRecord(parts, noticeKind, noticeId);
  if (!notice) return;
  const { accountId, clientId, sid } = notice.payload;
  const provider = await currentProviderOf(parts).get();
  const client = await provider.Client.find(String(clientId));
  if (client && isTellable(client)) await client.backchannelLogout(String(accountId), String(sid));
  await deleteRecord(parts.db, noticeKind, noticeId);
}

/** The library has this, but its types do not say so. */
function isTellable(client: object): client is Tellable {
  return 'backchannelLogout' in client && 'backchannelLogoutUri' in client && typeof client.backchannelLogoutUri === 'string';
}
