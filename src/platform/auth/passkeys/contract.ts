import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

/** It was not possible to make sure of the passkey: another site's, an old question, or no passkey of this account. One answer. */
export class PasskeyRefused extends defineError('auth/passkey-refused', 401, 'This passkey does not open this account') {}

/** What the browser answered is no passkey that could be added. */
export class PasskeyNotAdded extends defineError('auth/passkey-not-added', 422, 'This passkey cannot be added') {}

export class PasskeyNotFound extends defineError('auth/passkey-not-found', 404, 'There is no such passkey of yours') {}

export class TooManyPasskeys extends defineError<{ most: number }>('auth/too-many-passkeys', 409, 'There are many passkeys') {}

/** Without this one its person could not come in any more. */
export class LastWayIn extends defineError('auth/last-way-in', 409, 'This is the last way into the account') {}

const longestName = 60;
const PasskeyName = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A name has no control characters');

/** A key that a device or a password manager of a person holds. */
export const Passkey = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Passkey' });
export type Passkey = z.infer<typeof Passkey>;

export const Passkeys = z.strictObject({ items: z.array(Passkey), next: z.null() }).meta({ id: 'Passkeys' });

export const RenamePasskey = z.strictObject({ name: PasskeyName }).meta({ id: 'RenamePasskey' });

const base64url = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[\w-]+$/, 'Only base64url is read');
const CredentialId = base64url(1400);
const Credential = z.object({ id: CredentialId, type: z.literal('public-key'), transports: z.array(z.string()).optional() });

/** What a browser says of a passkey besides its answer. Nothing of it is used. */
const beside = {
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(30).nullish(),
  clientExtensionResults: z.looseObject({}).optional(),
};

/** What `navigator.credentials.create` answered, as `startRegistration` of @simplewebauthn/browser gives it. */
export const NewPasskeyAnswer = z.strictObject({
  id: CredentialId,
  rawId: CredentialId,
  response: z.strictObject({
    clientDataJSON: base64url(8192),
    attestationObject: base64url(32_768),
    authenticatorData: base64url(32_768).optional(),
    transports: z.array(z.string().max(30)).max(10).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: base64url(8192).optional(),
  }),
  ...beside,
});
export type NewPasskeyAnswer = z.infer<typeof NewPasskeyAnswer>;

/** What `navigator.credentials.get` answered, as `startAuthentication` of @simplewebauthn/browser gives it. */
export const PasskeyAnswer = z
  .strictObject({
    id: CredentialId,
    rawId: CredentialId,
    response: z.strictObject({
      clientDataJSON: base64url(8192),
      authenticatorData: base64url(8192),
      signature: base64url(8192),
      userHandle: base64url(200).nullish(),
    }),
    ...beside,
  })
  .meta({ id: 'PasskeyAnswer' });
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** Without a name it is called after the device that added it. */
export const AddPasskey = z.strictObject({ name: PasskeyName.optional(), answer: NewPasskeyAnswer }).meta({ id: 'AddPasskey' });
export type AddPasskey = z.infer<typeof AddPasskey>;

export const SignInWithPasskey = z.strictObject({ answer: PasskeyAnswer }).meta({ id: 'SignInWithPasskey' });

/** The question for `startRegistration({ optionsJSON })`. */
export const NewPasskeyQuestion = z
  .object({
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    excludeCredentials: z.array(Credential),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('required'),
    }),
    attestation: z.literal('none'),
  })
  .meta({ id: 'NewPasskeyQuestion' });
export type NewPasskeyQuestion = z.infer<typeof NewPasskeyQuestion>;

/** The question for `startAuthentication({ optionsJSON })`; without `allowCredentials` the browser offers what it has. */
export const PasskeyQuestion = z
  .object({
    challenge: z.string(),
    timeout: z.int(),
    rpId: z.string(),
    allowCredentials: z.array(Credential).optional(),
    userVerification: z.literal('required'),
  })
  .meta({ id: 'PasskeyQuestion' });
export type PasskeyQuestion = z.infer<typeof PasskeyQuestion>;
