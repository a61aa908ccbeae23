import { defineError } from '../errors/define-error.ts';

export class NotSignedIn extends defineError('http/not-signed-in', 401, 'Sign in first') {}
export class NotFound extends defineError('http/not-found', 404, 'There is nothing at this address') {}
export class ForeignOrigin extends defineError('http/foreign-origin', 403, 'This request came from another site') {}
/** The page that asks was made for somebody else than who acts now in its browser: nothing is done, nothing is told. */
export class OtherPerson extends defineError('http/other-person', 409, 'This page was made for somebody else') {}
export class TooManyRequests extends defineError<{ retryAfterSeconds: number }>(
  'http/too-many-requests',
  429,
  'Too many requests; wait a little',
) {}
export class NotReady extends defineError<{ database: string; migrations: string }>(
  'http/not-ready',
  503,
  'The service is starting or its database cannot be reached',
) {}

/** What this does must not be done by whoever finds a screen open: the page asks for a password, a key or a code, and tries again. */
export class ProveItIsYou extends defineError('http/prove-it-is-you', 401, 'Show again that it is you') {}

/** A child's account is closed until somebody who answers for them says yes. */
export class WaitsForGuardian extends defineError('http/waits-for-guardian', 403, 'This account waits for a guardian') {}

/** A page of another role. That it exists is no secret. */
export class NotForYourRole extends defineError('http/not-for-your-role', 403, 'This is for another role') {}

/** A program asks for what its person did not allow it. */
export class ScopeMissing extends defineError<{ scope: string | null }>(
  'http/scope-missing',
  403,
  'This token may not do that',
) {}

/** Somebody's data would be used for something they have not allowed. */
export class ConsentRequired extends defineError<{ purpose: string }>(
  'http/consent-required',
  403,
  'This needs a permission that was not given',
) {}
