import { randomUUID } from 'node:crypto';
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { recordEvent } from '../../audit/record-event.ts';
import { getUser } from '../account/get-user.ts';
import { holdPerson } from '../account/user-store.ts';
import type { Caller, Door } from '../door.ts';
import { tellIn, wordsIn } from '../second-factor/tell-person.ts';
import { nameDevice } from '../session/name-device.ts';
import { algorithms } from './ask-passkey.ts';
import { spendChallenge } from './challenge.ts';
import { type AddPasskey, type NewPasskeyAnswer, type Passkey, PasskeyNotAdded, TooManyPasskeys } from './contract.ts';
import { countPasskeys, insertPasskey } from './passkey-store.ts';
import { relyingParty } from './relying-party.ts';

const most = 20;

/** Adds the passkey that a browser made for this person. Throws `PasskeyNotAdded`, and `TooManyPasskeys` from the twenty-first on. */
export async function addPasskey(
  door: Door,
  personId: string,
  { userAgent, language }: Caller,
  { name, answer }: AddPasskey,
): Promise<Passkey> {
  const { db, vault, now } = door;
  const { credential } = await verify(door, personId, answer);
  const user = await getUser(door, { personId });
  const id = randomUUID();
  const named = { id, name: name ?? nameDevice(userAgent) ?? wordsIn(language).passkey, createdAt: now() };
  await db.transaction(async (tx) => {
    await holdPerson(tx, personId);
    if ((await countPasskeys(tx, personId)) >= most) throw new TooManyPasskeys({ most });
    const added = await insertPasskey(tx, vault, {
      ...named,
      personId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: answer.response.transports ?? [],
    });
    if (!added) throw new PasskeyNotAdded();
    await tellIn(tx, door, user, language, 'passkey-added');
    const actor = { kind: 'person', id: personId } as const;
    const thing = { thing: 'passkey', thingId: id };
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action: 'passkey.added', ...thing, outcome: 'done' });
  });
  return { ...named, createdAt: named.createdAt.toISOString(), lastUsedAt: null };
}

type Verified = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

async function verify(door: Door, personId: string, { id, rawId, type, response }: NewPasskeyAnswer): Promise<Verified> {
  const expectedChallenge = await spendChallenge(door, { use: 'add', personId }, response.clientDataJSON);
  if (expectedChallenge === undefined) throw new PasskeyNotAdded();
  const site = relyingParty(door.config);
  const { clientDataJSON, attestationObject } = response;
  const checked = await verifyRegistrationResponse({
    response: { id, rawId, type, clientExtensionResults: {}, response: { clientDataJSON, attestationObject } },
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!checked?.registrationInfo) throw new PasskeyNotAdded();
  return checked.registrationInfo;
}
