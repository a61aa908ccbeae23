import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { TotpSetUp } from './contract.ts';

/** What every code app can do: SHA-1, six digits, every 30 seconds. */
const form = { issuer: 'MENTALIA', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secretBytes = 20;
/** A clock may be half a minute wrong, and a person needs a moment to type. */
const tolerated = 1;

/** A new secret, in base32. */
export function createSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** The secret as apps take it: to scan, to open, to type. */
export function describeSecret(secret: string, label: string): TotpSetUp {
  const uri = new TOTP({ ...form, label, secret: Secret.fromBase32(secret) }).toString();
  // Always dark on light, whatever the theme of the page: cameras do not read it otherwise.
  return { secret, uri, qr: renderSVG(uri, { ecc: 'M', border: 4, pixelSize: 8 }) };
}

/** The number of the half minute that this code belongs to, counted since 1970; `undefined` when the code is wrong now. */
export function stepOfCode(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const { algorithm, digits, period } = form;
  const delta = TOTP.validate({
    token: code,
    secret: Secret.fromBase32(secret),
    algorithm,
    digits,
    period,
    timestamp,
    window: tolerated,
  });
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta;
}
