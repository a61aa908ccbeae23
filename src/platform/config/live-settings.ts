import { z } from 'zod';

type Said = { es: string; en: string };

/** Something that whoever administers may change while the program runs. Secrets, and what a start needs, are never here. */
type SettingSpec<Value> = { schema: z.ZodType<Value>; usual: Value; description: Said };

/** Declares one; its value until somebody changes it is `usual`. */
function setting<Value>(schema: z.ZodType<Value>, usual: NoInfer<Value>, description: Said): SettingSpec<Value> {
  return { schema, usual, description };
}

/** Every key of `system_config` there is. Each is read by code: one that nothing reads does not belong here. */
export const settingSpecs = {
  'sign-ups.open': setting(z.boolean(), true, {
    es: 'Cualquier persona puede crear una cuenta aquí.',
    en: 'Anybody may create an account here.',
  }),
  'access.grace-days': setting(z.number().int().min(0).max(90), 7, {
    es: 'Días en los que se puede leer después de que termina un nivel.',
    en: 'Days in which one may still read after a level ends.',
  }),
  'organisations.invitation-days': setting(z.number().int().min(1).max(60), 14, {
    es: 'Días que vale una invitación a una organización.',
    en: 'Days that an invitation to an organisation is good for.',
  }),
  'exports.link-hours': setting(z.number().int().min(1).max(24), 24, {
    es: 'Horas que se puede descargar la copia de los datos de una persona.',
    en: "Hours in which the copy of a person's data can be downloaded.",
  }),
  'deletion.grace-days': setting(z.number().int().min(1).max(30), 7, {
    es: 'Días en los que una persona puede cambiar de idea después de pedir que se borre su cuenta.',
    en: 'Days in which somebody may change their mind after asking for their account to be deleted.',
  }),
  'retention.analyses-days': setting(z.number().int().min(1).max(3650), 365, {
    es: 'Días que se guardan los análisis.',
    en: 'Days that analyses are kept.',
  }),
  'retention.session-days': setting(z.number().int().min(1).max(3650), 90, {
    es: 'Días que se guarda una sesión después de terminar.',
    en: 'Days that a session is kept after it ended.',
  }),
};

export type SettingKey = keyof typeof settingSpecs;
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settingSpecs)[Key]['schema']>;

/** The values as they are now: true to the database but for a second at most. */
export type LiveSettings = { read<Key extends SettingKey>(key: Key): Promise<SettingValue<Key>> };

/** Whether there is such a key. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSpecs, key);
}
