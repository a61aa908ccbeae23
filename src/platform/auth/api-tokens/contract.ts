import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { scopes } from './core/scopes.ts';

export class ApiTokenNotFound extends defineError('auth/api-token-not-found', 404, 'There is no such token of yours') {}

export class TooManyApiTokens extends defineError<{ most: number }>('auth/too-many-api-tokens', 409, 'There are many tokens') {}

export const Scope = z.enum(scopes);

/** A token for programs lasts a year at most; nobody remembers after that what it was for. */
export const longestDays = 365;

const TokenName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A name has no control characters');

export const CreateApiToken = z
  .strictObject({
    name: TokenName.describe('What the program is called, for whoever reads the list later'),
    scopes: z
      .array(Scope)
      .min(1)
      .max(scopes.length)
      .refine((chosen) => new Set(chosen).size === chosen.length, 'Each one once'),
    days: z.int().min(1).max(longestDays),
  })
  .meta({ id: 'CreateApiToken' });
export type CreateApiToken = z.infer<typeof CreateApiToken>;

/** A key by which a program acts for its person, within its scopes. The key itself is shown once and kept nowhere. */
export const ApiToken = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(Scope),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable().describe('True to the minute'),
  })
  .meta({ id: 'ApiToken' });
export type ApiToken = z.infer<typeof ApiToken>;

export const ApiTokens = z.strictObject({ items: z.array(ApiToken), next: z.null() }).meta({ id: 'ApiTokens' });
export type ApiTokens = z.infer<typeof ApiTokens>;

export const NewApiToken = z
  .strictObject({ token: z.string().describe('Shown this once'), item: ApiToken })
  .meta({ id: 'NewApiToken' });
export type NewApiToken = z.infer<typeof NewApiToken>;
