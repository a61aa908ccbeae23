import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';

export const AccessLevel = z.enum(['basic', 'premium', 'professional']);
export type AccessLevel = z.infer<typeof AccessLevel>;

/** An app that a person may open, in one language. `icon` is a name of the page's own icons, `hue` degrees of the colour wheel. */
export const Application = z
  .strictObject({
    slug: z.string(),
    path: z.string(),
    name: z.string(),
    category: z.enum(['salud-mental', 'inclusion', 'servicios-profesionales', 'plataforma']),
    description: z.string(),
    hue: z.number(),
    icon: z.string(),
    accessLevel: AccessLevel.describe('How far this person may go in it'),
  })
  .meta({ id: 'Application' });
export type Application = z.infer<typeof Application>;

export const Applications = z.strictObject({ items: z.array(Application), next: z.null() }).meta({ id: 'Applications' });
export type Applications = z.infer<typeof Applications>;

export const ListApplications = z.strictObject({ language: z.enum(['es', 'en']).default('es') });
export type ListApplications = z.infer<typeof ListApplications>;

/** What the frame of the pages needs to know of whoever is here: which places to show. */
export const Standing = z
  .strictObject({
    role: z.enum(['person', 'professional', 'admin']),
    closedApps: z.array(z.string()).describe('Installed, and switched off: nothing of them is shown'),
  })
  .meta({ id: 'Standing' });
export type Standing = z.infer<typeof Standing>;

/** Somebody asks to go further in an app. Why is theirs to say, and only whoever decides reads it. */
export const RequestAccess = z
  .strictObject({
    accessLevel: z.enum(['premium', 'professional']),
    reason: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'RequestAccess' });
export type RequestAccess = z.infer<typeof RequestAccess>;

export const AccessRequestStatus = z.enum(['asked', 'granted', 'refused', 'withdrawn']);
export type AccessRequestStatus = z.infer<typeof AccessRequestStatus>;

export const AccessRequest = z
  .strictObject({
    id: z.uuid(),
    app: z.string().describe('The slug of the app'),
    accessLevel: AccessLevel,
    reason: z.string().nullable(),
    status: AccessRequestStatus,
    createdAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AccessRequest' });
export type AccessRequest = z.infer<typeof AccessRequest>;

export const AccessRequestPage = z
  .strictObject({ items: z.array(AccessRequest), next: z.string().nullable() })
  .meta({ id: 'AccessRequestPage' });
export type AccessRequestPage = z.infer<typeof AccessRequestPage>;

/** How far a person may go in one app. `reading`: the level is over; what it opened can still be read until `graceUntil`. */
export const MyAccess = z
  .strictObject({
    app: z.string(),
    needs: AccessLevel.describe('What the app asks for'),
    accessLevel: AccessLevel.describe('What the person has now'),
    state: z.enum(['whole', 'reading', 'none']),
    expiresAt: z.iso.datetime().nullable(),
    graceUntil: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MyAccess' });
export type MyAccess = z.infer<typeof MyAccess>;

export const MyAccesses = z.strictObject({ items: z.array(MyAccess), next: z.null() }).meta({ id: 'MyAccesses' });

/** The app is there, and asks for a level that this person does not have, or no longer has. */
export class AccessRequired extends defineError<{ app: string; needs: AccessLevel; why: string }>(
  'catalog/access-required',
  403,
  'This application asks for a higher level of access',
) {}

export class AppNotFound extends defineError('catalog/app-not-found', 404, 'There is no such application') {}

/** A request that is not theirs, or that was decided already, is not there to be changed. */
export class AccessRequestNotFound extends defineError(
  'catalog/access-request-not-found',
  404,
  'There is no such open request',
) {}

/** One open request per app: the way on is to wait, or to withdraw it. */
export class AlreadyAsked extends defineError('catalog/already-asked', 409, 'There is an open request for this application') {}
