import { z } from 'zod';
import { defineError } from '../../../errors/define-error.ts';

/** The question was answered, is another person's, or was asked too long ago. */
export class PermissionGone extends defineError('auth/permission-gone', 404, 'There is no such question for you') {}

/** What a site may come to know of a person. That it is them, it always learns. */
export const SharedThing = z.enum(['profile', 'email']);
export type SharedThing = z.infer<typeof SharedThing>;

/**
 * What a site asks of a person. `permission`: whether it may know. `nothing`: they are signed in, and that is all it takes. `proof`:
 * it wants them to show again that it is them. `other-person`: it expects somebody else.
 */
export const Permission = z
  .strictObject({
    site: z.strictObject({ name: z.string(), host: z.string() }),
    needs: z.enum(['permission', 'nothing', 'proof', 'other-person']),
    shares: z.array(SharedThing),
  })
  .meta({ id: 'Permission' });
export type Permission = z.infer<typeof Permission>;

export const DecidePermission = z.strictObject({ allow: z.boolean() }).meta({ id: 'DecidePermission' });
export type DecidePermission = z.infer<typeof DecidePermission>;

/** Where the browser goes on: to this provider, which leads it back to the site. */
export const PermissionDecided = z.strictObject({ next: z.url() }).meta({ id: 'PermissionDecided' });
export type PermissionDecided = z.infer<typeof PermissionDecided>;

export const PermissionPath = z.strictObject({ uid: z.string().regex(/^[\w-]{10,100}$/) });
