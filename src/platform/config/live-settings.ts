import { z } from 'zod';
import { readPatterns } from './read-patterns.ts';

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
  'guarded.idle-minutes': setting(z.number().int().min(15).max(60), 60, {
    es: 'Minutos sin usar la página después de los que la consulta y la administración piden confirmar quién eres.',
    en: 'Minutes without using the page after which the practice and the administration ask to confirm who you are.',
  }),
  'exports.link-hours': setting(z.number().int().min(1).max(24), 24, {
    es: 'Horas que se puede descargar la copia de los datos de una persona.',
    en: "Hours in which the copy of a person's data can be downloaded.",
  }),
  'files.person-megabytes': setting(z.number().int().min(1).max(10_000), 200, {
    es: 'Megabytes que una persona puede tener guardados en archivos.',
    en: 'Megabytes of files that a person may keep.',
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
  'safety.filter-patterns': setting(
    z
      .string()
      .max(2000)
      .refine((written) => readPatterns(written).wrong.length === 0, 'One of the expressions may be slow, or cannot be read'),
    '',
    {
      es: 'Qué más se quita antes de que un texto salga hacia un modelo de fuera: expresiones sin grupos ni repeticiones sin fin, separadas por punto y coma.',
      en: 'What else is taken out before a text leaves for a model outside: expressions without groups or endless repetitions, split by semicolons.',
    },
  ),
};

export type SettingKey = keyof typeof settingSpecs;
export type SettingValue<Key extends SettingKey> = z.infer<(typeof settingSpecs)[Key]['schema']>;

/** The values as they are now: true to the database but for a second at most. */
export type LiveSettings = { read<Key extends SettingKey>(key: Key): Promise<SettingValue<Key>> };

/** Whether there is such a key. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingSpecs, key);
}
