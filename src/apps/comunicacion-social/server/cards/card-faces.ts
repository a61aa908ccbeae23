import { z } from 'zod';
import type { Language } from '#platform/i18n/catalogs.ts';
import en from '../../cards/cards.en.json' with { type: 'json' };
import es from '../../cards/cards.es.json' with { type: 'json' };
import { skills } from '../../core/skills.ts';

/** What a card asks and answers. `key` stays for ever: people's memories hang on it. */
const Face = z.strictObject({
  key: z.string().max(100),
  skill: z.enum(skills),
  question: z.string().min(1),
  answer: z.string().min(1),
  example: z.string().nullable(),
});
export type Face = z.infer<typeof Face>;

const faces: Record<Language, Face[]> = { es: z.array(Face).parse(es), en: z.array(Face).parse(en) };

/** The cards of the product in a language, in the order in which they are first met. */
export function cardFaces(language: Language): readonly Face[] {
  return faces[language];
}
