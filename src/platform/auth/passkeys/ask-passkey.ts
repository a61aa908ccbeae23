import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { getUser } from '../account/get-user.ts';
import type { Door } from '../door.ts';
import { answeredWithinMs, keepChallenge, type PasskeyAsked } from './challenge.ts';
import { NewPasskeyQuestion, PasskeyQuestion } from './contract.ts';
import { listCredentials } from './passkey-store.ts';
import { relyingParty } from './relying-party.ts';

/** EdDSA, ES256 and RS256: what every device that makes passkeys knows one of. */
export const algorithms = [-8, -7, -257];

/** The question by which a browser makes a new passkey: one that finds its account by itself and asks who holds the device. */
export async function askNewPasskey(door: Door, personId: string): Promise<NewPasskeyQuestion> {
  const { id, name } = relyingParty(door.config);
  const user = await getUser(door, { personId });
  const question = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: new Uint8Array(Buffer.from(personId)),
    userName: user.email,
    userDisplayName: user.name,
    timeout: answeredWithinMs,
    attestationType: 'none',
    excludeCredentials: await listCredentials(door.db, personId),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  await keepChallenge(door, { use: 'add', personId }, question.challenge);
  return NewPasskeyQuestion.parse(question);
}

/** The question for a passkey: of anybody who signs in, or of somebody who shows again that it is them. */
export async function askPasskey(door: Door, asked: PasskeyAsked): Promise<PasskeyQuestion> {
  const known = 'personId' in asked ? { allowCredentials: await listCredentials(door.db, asked.personId) } : {};
  const question = await generateAuthenticationOptions({
    rpID: relyingParty(door.config).id,
    timeout: answeredWithinMs,
    userVerification: 'required',
    ...known,
  });
  await keepChallenge(door, asked, question.challenge);
  return PasskeyQuestion.parse(question);
}
