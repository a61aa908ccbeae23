import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Door } from '../door.ts';
import { noteRefused } from '../second-factor/note-refused.ts';
import { type PasskeyAsked, spendChallenge } from './challenge.ts';
import { type PasskeyAnswer, PasskeyRefused } from './contract.ts';
import { countUse, findPasskey, type StoredPasskey } from './passkey-store.ts';
import { relyingParty } from './relying-party.ts';

/**
 * Whose passkey answered what was asked; its holder showed their finger, face or PIN to it, so it counts as two factors.
 *
 * Throws `PasskeyRefused` for an answer to another question, site or person, and for a passkey that counts backwards: then there
 * is a copy of it. What is refused of a known passkey is put on record for its person.
 */
export async function checkPasskey(door: Door, asked: PasskeyAsked, answer: PasskeyAnswer): Promise<string> {
  const challenge = await spendChallenge(door, asked, answer.response.clientDataJSON);
  const key = await findPasskey(door.db, answer.id);
  if (!key) throw new PasskeyRefused();
  const { personId } = key;

  const counter =
    challenge !== undefined && isOfWhoever(asked, key, answer) ? await verify(door, key, answer, challenge) : undefined;
  if (counter === undefined) return refuse(door, personId, 'passkey.used');
  if (!(await countUse(door.db, { id: key.id, counter, now: door.now() }))) return refuse(door, personId, 'passkey.copied');
  return personId;
}

/** Browsers say to whom they think a passkey belongs; who signs in by it is known by nothing else. */
function isOfWhoever(asked: PasskeyAsked, { personId }: StoredPasskey, { response }: PasskeyAnswer): boolean {
  const said = response.userHandle ? Buffer.from(response.userHandle, 'base64url').toString() : undefined;
  if (said !== undefined && said !== personId) return false;
  return 'personId' in asked ? asked.personId === personId : said === personId;
}

/** How often the passkey says that it was used, if all of its answer is true. */
async function verify(
  { config }: Door,
  key: StoredPasskey,
  { id, rawId, type, response }: PasskeyAnswer,
  expectedChallenge: string,
): Promise<number | undefined> {
  const site = relyingParty(config);
  const { userHandle, ...signed } = response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId, type, clientExtensionResults: {}, response: { ...signed, ...(userHandle ? { userHandle } : {}) } },
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      // The count is compared where it is kept, so that two answers at once cannot both be the next one.
      credential: { id: key.credentialId, publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    // The library throws whatever is not as it must be; which of it, is nobody's business outside.
    return undefined;
  }
}

async function refuse(door: Door, personId: string, action: 'passkey.used' | 'passkey.copied'): Promise<never> {
  await noteRefused(door, personId, action, 'passkey');
  throw new PasskeyRefused();
}
