import type { AuthenticationResponseJSON } from '@simplewebauthn/browser';

/** What shows that it is oneself, as the server takes it. */
export type ProveAnswer =
  | { password: string }
  | { totp: string }
  | { recoveryCode: string }
  | { passkey: AuthenticationResponseJSON };
