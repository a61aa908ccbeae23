import { z } from 'zod';

/** The settings of how a person functions that exist so far; ids in brackets are those of the accessibility checklist. */
export const Settings = z
  .strictObject({
    theme: z.enum(['crema', 'noche', 'contraste', 'baja', 'sistema']).default('crema').describe('a11y/S1'),
    motion: z.enum(['sistema', 'nada', 'suave']).default('sistema').describe('a11y/S3'),
    size: z.enum(['875', '100', '125', '150', '200']).default('100').describe('a11y/R2, per cent of the base size'),
    font: z.enum(['atkinson', 'opendyslexic', 'lexend', 'sistema']).default('atkinson').describe('a11y/R1'),
    tone: z.enum(['directo', 'calido', 'formal']).default('directo').describe('a11y/C1'),
    literal: z.boolean().default(true).describe('a11y/C2: no idioms, no irony'),
    length: z.enum(['corto', 'normal', 'detallado']).default('corto').describe('a11y/C3'),
    format: z.enum(['texto', 'puntos', 'pasos']).default('puntos').describe('a11y/C4'),
    language: z.enum(['es', 'en']).default('es').describe('a11y/R10'),
    country: z.enum(['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US']).default('MX').describe('Whose help lines are shown'),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});

/** What a person may change; what is absent stays as it was. */
export const ChangeProfile = z
  .strictObject({
    settings: z.strictObject({
      theme: Settings.shape.theme.unwrap().optional(),
      motion: Settings.shape.motion.unwrap().optional(),
      size: Settings.shape.size.unwrap().optional(),
      font: Settings.shape.font.unwrap().optional(),
      tone: Settings.shape.tone.unwrap().optional(),
      literal: Settings.shape.literal.unwrap().optional(),
      length: Settings.shape.length.unwrap().optional(),
      format: Settings.shape.format.unwrap().optional(),
      language: Settings.shape.language.unwrap().optional(),
      country: Settings.shape.country.unwrap().optional(),
    }),
    onboarded: z.boolean().optional().describe('True once the first questions were answered or skipped'),
  })
  .meta({ id: 'ChangeProfile' });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

export const Profile = z
  .strictObject({ settings: Settings, onboarded: z.boolean(), updatedAt: z.iso.datetime().nullable() })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;
