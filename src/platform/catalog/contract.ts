import { z } from 'zod';

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
