import { defineError } from '../errors/define-error.ts';

export class NotSignedIn extends defineError('http/not-signed-in', 401, 'Sign in first') {}
export class NotFound extends defineError('http/not-found', 404, 'There is nothing at this address') {}
export class ForeignOrigin extends defineError('http/foreign-origin', 403, 'This request came from another site') {}
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
