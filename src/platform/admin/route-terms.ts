import { z } from 'zod';

/** Reading what is of the installation: for administrators alone. */
export const admin = { purpose: 'core', owner: 'admin', role: 'admin', guarded: true } as const;
/** Changing it: they have shown within five minutes that it is them (sec/S27). */
export const changing = { ...admin, fresh: true } as const;

export const ByPerson = z.strictObject({ personId: z.uuid() });
export const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const nothing = { 204: z.null() };
