import { mayReach } from '../http/reach-outside.ts';
import { type AddPushDevice, EndpointNotAllowed, TooManyDevices } from './contract.ts';
import { countDevices, deleteSilentDevices, keepDevice } from './device-store.ts';
import type { NoticeParts } from './notice-parts.ts';

const mostDevices = 10;

/**
 * Lets a browser show notices, for as long as the session lasts in which its person says so. The address that it gives is one of
 * the public network: nobody gets at this one by it (sec/S52).
 */
export async function addDevice(
  { db, vault, config, now }: Pick<NoticeParts, 'db' | 'vault' | 'config' | 'now'>,
  { personId, sessionId }: { personId: string; sessionId: string },
  added: AddPushDevice,
): Promise<string> {
  if (!mayReach(added.endpoint, config)) throw new EndpointNotAllowed();
  return db.transaction(async (tx) => {
    await deleteSilentDevices(tx, personId, now());
    const id = await keepDevice(tx, vault, { personId, sessionId, added, now: now() });
    if ((await countDevices(tx, personId)) > mostDevices) throw new TooManyDevices({ most: mostDevices });
    return id;
  });
}
