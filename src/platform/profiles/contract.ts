import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';
import { conditions } from './core/conditions.ts';

/** Every setting of how a person functions; ids are those of the accessibility checklist. */
export const Settings = z
  .strictObject({
    theme: z.enum(['crema', 'noche', 'contraste', 'baja', 'sistema']).describe('a11y/S1'),
    saturation: z.enum(['media', 'baja', 'gris']).describe('a11y/S2'),
    motion: z.enum(['sistema', 'nada', 'suave', 'completo']).describe('a11y/S3'),
    sound: z.enum(['apagado', 'suave', 'completo']).describe('a11y/S6'),
    volume: z.number().int().min(0).max(100).describe('a11y/S6, per cent'),
    haptics: z.boolean().describe('a11y/S7'),
    density: z.enum(['compacto', 'comodo', 'amplio']).describe('a11y/S8'),
    images: z.enum(['mostrar', 'ocultar']).describe('a11y/S9, decorative ones'),
    size: z.enum(['875', '100', '125', '150', '200']).describe('a11y/R2, per cent of the base size'),
    font: z.enum(['atkinson', 'opendyslexic', 'lexend', 'sistema']).describe('a11y/R1'),
    spacing: z.enum(['normal', 'amplio']).describe('a11y/R3'),
    ruler: z.boolean().describe('a11y/R6'),
    readAloud: z.boolean().describe('a11y/R7'),
    reading: z.enum(['estandar', 'facil']).describe('a11y/R8'),
    targets: z.enum(['normal', 'grande']).describe('a11y/M1'),
    singleKeys: z.boolean().describe('a11y/M4'),
    tone: z.enum(['directo', 'calido', 'formal']).describe('a11y/C1'),
    literal: z.boolean().describe('a11y/C2: no idioms, no irony'),
    length: z.enum(['corto', 'normal', 'detallado']).describe('a11y/C3'),
    format: z.enum(['texto', 'puntos', 'pasos']).describe('a11y/C4'),
    channel: z.enum(['texto', 'voz', 'senas', 'pictogramas']).describe('a11y/C5'),
    toneTags: z.boolean().describe('a11y/C9: offer what a message means beyond its words'),
    learning: z.enum(['regla', 'ejemplo', 'imagen', 'hacer']).describe('What an explanation begins with'),
    focus: z.boolean().describe('a11y/A1: pages open in focus mode'),
    oneStep: z.boolean().describe('a11y/A2'),
    time: z.enum(['apagado', 'estimacion', 'temporizador']).describe('a11y/A5'),
    chunk: z.enum(['3', '5', 'todo']).describe('a11y/A8: how many things at once'),
    hyperfocus: z.enum(['0', '30', '45', '60', '90']).describe('a11y/A10, minutes until a soft notice; 0 is none'),
    language: z.enum(['es', 'en']).describe('a11y/R10'),
    country: z.enum(['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US', 'UY', 'EC', 'GB']).describe('Whose help lines are shown'),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

/** Some of the settings; what is absent stays as it was. */
export const SomeSettings = Settings.partial().meta({ id: 'SomeSettings' });
export type SomeSettings = z.infer<typeof SomeSettings>;

/** Who a person says they are. All of it may be empty: nobody must name a diagnosis, and none of it is ever inferred. */
export const Identity = z
  .strictObject({
    conditions: z.array(z.enum(conditions)).max(conditions.length),
    ownWords: z.string().max(200).describe('How they name it themselves'),
    helps: z.string().max(2000).describe('What helps them'),
    hard: z.string().max(2000).describe('What costs them, and how it shows'),
  })
  .meta({ id: 'Identity' });
export type Identity = z.infer<typeof Identity>;

/** How a person is today. It lightens everything until the end of their day, or until they change it when `kept`. */
export const Today = z
  .strictObject({
    energy: z.enum(['baja', 'media', 'alta']).nullable().describe('null: not said'),
    load: z.enum(['baja', 'media', 'alta']).nullable().describe('Sensory load: how much noise and light they already carry'),
    speech: z.enum(['facil', 'cuesta', 'sin_palabras']).nullable(),
    kept: z.boolean().describe('Stays until changed instead of being forgotten tomorrow'),
    day: z.iso.date().describe('The day it counts for, where the person is'),
    timeZone: z.string().max(64).describe('IANA name, by which their day ends'),
  })
  .meta({ id: 'Today' });
export type Today = z.infer<typeof Today>;

export const Profile = z
  .strictObject({
    settings: Settings,
    identity: Identity,
    overrides: z.record(z.string(), SomeSettings).describe('What is different in one app, by its slug'),
    today: Today.nullable(),
    onboarded: z.boolean(),
    version: z.number().int().describe('Counts the changes'),
    canUndo: z.boolean(),
    updatedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

/** What a person may change; what is absent stays as it was. */
export const ChangeProfile = z
  .strictObject({
    settings: SomeSettings.optional(),
    identity: Identity.partial().optional(),
    onboarded: z.boolean().optional().describe('True once the first questions were answered or skipped'),
    version: z.number().int().optional().describe('The version that was seen; a newer one is not overwritten'),
  })
  .meta({ id: 'ChangeProfile' });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

/** Back to how everything is at first. Who the person says they are stays, unless they ask otherwise. */
export const ResetProfile = z
  .strictObject({ identity: z.boolean().optional().describe('True to empty the identity too') })
  .meta({ id: 'ResetProfile' });
export type ResetProfile = z.infer<typeof ResetProfile>;

/** One earlier state, for whoever wants it back. */
export const ProfileVersion = z
  .strictObject({
    version: z.number().int(),
    cause: z.enum(['change', 'undo', 'restore', 'reset', 'import']),
    changed: z
      .array(z.string())
      .describe('The names of what differs from the version before it: `theme`, `identity.helps`, `overrides.chat`'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ProfileVersion' });
export type ProfileVersion = z.infer<typeof ProfileVersion>;

export const ProfileVersions = z.strictObject({ items: z.array(ProfileVersion) }).meta({ id: 'ProfileVersions' });
export type ProfileVersions = z.infer<typeof ProfileVersions>;

/** The whole profile as a file that a person keeps, and that can be brought back here or to another installation. */
export const ProfileFile = z
  .strictObject({
    format: z.literal('mentalia-profile'),
    formatVersion: z.literal(1),
    exportedAt: z.iso.datetime(),
    settings: SomeSettings.describe('Only what the person chose'),
    identity: Identity,
    overrides: z.record(z.string().max(100), SomeSettings),
  })
  .meta({ id: 'ProfileFile' });
export type ProfileFile = z.infer<typeof ProfileFile>;

/** Another page or device changed the profile since this one read it. */
export class ProfileChanged extends defineError<{ version: number }>(
  'profiles/changed-elsewhere',
  409,
  'The profile has a newer version than the one this change began from',
) {}

/** There is no such earlier state. */
export class VersionNotFound extends defineError<{ version: number }>(
  'profiles/version-not-found',
  404,
  'This profile has no such version',
) {}
