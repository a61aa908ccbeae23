import type { Settings } from '#platform/profiles/contract.ts';

export type Setting = keyof Settings;

/** One question about how a person functions. `key` opens its texts in the catalogue: `universe.settings.<setting>…`. */
export type Question = {
  setting: Setting;
  group: 'view' | 'reading' | 'communication';
  options: readonly string[];
  preview: 'home' | 'text' | 'bot';
};

/** The questions of the welcome, in the order they are asked: first what tires the eyes, then how to be spoken to. */
export const questions: readonly Question[] = [
  { setting: 'theme', group: 'view', options: ['crema', 'noche', 'contraste', 'baja', 'sistema'], preview: 'home' },
  { setting: 'size', group: 'reading', options: ['875', '100', '125', '150', '200'], preview: 'text' },
  { setting: 'font', group: 'reading', options: ['atkinson', 'lexend', 'opendyslexic', 'sistema'], preview: 'text' },
  { setting: 'motion', group: 'view', options: ['sistema', 'nada', 'suave'], preview: 'home' },
  { setting: 'tone', group: 'communication', options: ['directo', 'calido', 'formal'], preview: 'bot' },
  { setting: 'literal', group: 'communication', options: ['true', 'false'], preview: 'bot' },
  { setting: 'length', group: 'communication', options: ['corto', 'normal', 'detallado'], preview: 'bot' },
  { setting: 'format', group: 'communication', options: ['texto', 'puntos', 'pasos'], preview: 'bot' },
];

/** The rest of the settings: asked nowhere, guessed from the browser, changed in the profile. */
export const placeQuestions: readonly Question[] = [
  { setting: 'language', group: 'reading', options: ['es', 'en'], preview: 'text' },
  { setting: 'country', group: 'reading', options: ['MX', 'ES', 'CO', 'AR', 'CL', 'PE', 'US'], preview: 'text' },
];

/** What a radio button holds, back to what the profile holds. */
export function settingOf(question: Question, option: string): Partial<Settings> {
  const value = question.setting === 'literal' ? option === 'true' : option;
  return { [question.setting]: value } as Partial<Settings>;
}

export function optionOf(question: Question, settings: Settings): string {
  return String(settings[question.setting]);
}
