import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

/** Something that anybody can open who has its link, as its person sees it. */
export const OpenLink = z
  .strictObject({
    id: z.uuid(),
    app: z.string().describe('The app whose things it shows'),
    title: z.string().describe('As its person calls it'),
    opened: z.int().describe('How often it was opened'),
    lastOpenedAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    opens: z.boolean().describe('false: nobody sees anything by it while its person is not known to be of age'),
  })
  .meta({ id: 'OpenLink' });
export type OpenLink = z.infer<typeof OpenLink>;

export const OpenLinks = z.strictObject({ items: z.array(OpenLink), next: z.null() }).meta({ id: 'OpenLinks' });
export type OpenLinks = z.infer<typeof OpenLinks>;

export class OpenLinkNotFound extends defineError(
  'consent/open-link-not-found',
  404,
  'This link ran out, was taken back, or never was',
) {}
