import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a test may have the device do otherwise than a good one would. */
export type Odd = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  isVerified?: boolean;
  counter?: number;
  userHandle?: string;
};

type NewQuestion = { challenge: string; rp: { id: string }; user: { id: string } };
type Question = { challenge: string; rpId: string };

const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

/**
 * A device that holds one passkey, in software: it makes a real ES256 key pair, signs what a real one signs, and counts its uses.
 * Whatever checks its answers needs no change for it.
 */
export function aSoftwarePasskey(origin: string, { counts = true }: { counts?: boolean } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  let counter = 0;
  let owner = '';
  const common = { id, rawId: id, type: 'public-key', clientExtensionResults: {}, authenticatorAttachment: 'platform' };

  return {
    id,

    /** Answers as `navigator.credentials.create` does. */
    create(question: NewQuestion, odd: Odd = {}) {
      owner = question.user.id;
      const clientDataJSON = clientData('webauthn.create', question.challenge, origin, odd);
      const authData = Buffer.concat([
        authenticatorData(odd.rpId ?? question.rp.id, flags.attested, odd.counter ?? counter, odd),
        Buffer.alloc(16),
        uint(credentialId.length, 2),
        credentialId,
        coseKey(publicKey),
      ]);
      const attested = new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]);
      const attestationObject = Buffer.from(isoCBOR.encode(attested)).toString('base64url');
      return { ...common, response: { clientDataJSON, attestationObject, transports: ['internal', 'hybrid'] } };
    },

    /** Answers as `navigator.credentials.get` does. */
    get(question: Question, odd: Odd = {}) {
      counter = odd.counter ?? (counts ? counter + 1 : 0);
      const clientDataJSON = clientData('webauthn.get', question.challenge, origin, odd);
      const authData = authenticatorData(odd.rpId ?? question.rpId, 0, counter, odd);
      const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
      return {
        ...common,
        response: {
          clientDataJSON,
          authenticatorData: authData.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
          userHandle: odd.userHandle ?? owner,
        },
      };
    },
  };
}

export type SoftwarePasskey = ReturnType<typeof aSoftwarePasskey>;

function clientData(type: string, challenge: string, origin: string, odd: Odd): string {
  const said = { type, challenge: odd.challenge ?? challenge, origin: odd.origin ?? origin, crossOrigin: false };
  return Buffer.from(JSON.stringify(said)).toString('base64url');
}

function authenticatorData(rpId: string, also: number, counter: number, { isVerified = true }: Odd): Buffer {
  const set = flags.present | (isVerified ? flags.verified : 0) | also;
  return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([set]), uint(counter, 4)]);
}

/** RFC 9053: an elliptic curve key on P-256, for ES256. */
function coseKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const numbered = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ]);
  return isoCBOR.encode(numbered);
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
