import { z } from 'zod';
import { defineError } from '../../../errors/define-error.ts';

export class OutsideNotFound extends defineError(
  'auth/outside-not-found',
  404,
  'There is no such provider, or it is not yours',
) {}

/** Taking this way in away would leave none. */
export class OnlyWayIn extends defineError('auth/only-way-in', 409, 'Set up another way of coming in first') {}

/** Where else people may have an account to come in with. */
export const Outside = z.strictObject({ name: z.string(), title: z.string() }).meta({ id: 'Outside' });
export type Outside = z.infer<typeof Outside>;
export const Outsides = z.strictObject({ items: z.array(Outside), next: z.null() }).meta({ id: 'Outsides' });
export type Outsides = z.infer<typeof Outsides>;

export const OutsidePath = z.strictObject({ name: z.string().max(40) });
export const Next = z.strictObject({ next: z.string().max(1000).optional() });

/** Where the browser goes, to be connected there. */
export const OutsideBegun = z.strictObject({ next: z.url() }).meta({ id: 'OutsideBegun' });
export type OutsideBegun = z.infer<typeof OutsideBegun>;

/** How it went, in the address of the page that the browser comes back to: `?outside=…`. */
export const OutsideOutcome = z.enum(['unknown', 'failed', 'second-factor', 'linked', 'taken']);
export type OutsideOutcome = z.infer<typeof OutsideOutcome>;
