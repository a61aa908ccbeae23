import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';

export type Setting = keyof Settings;

/** The parts of the profile that hold settings, in the order of their tabs. */
export const parts = ['view', 'sound', 'communication', 'attention', 'reading'] as const;
export type Part = (typeof parts)[number];

/** One question about how a person functions. `setting` opens its texts in the catalogue: `universe.settings.<setting>…`. */
export type Question = {
  setting: Setting;
  part: Part;
  /** One of a few, yes or no, or a figure from 0 to 100. */
  kind: 'choice' | 'switch' | 'level';
  options: readonly string[];
  /** The same in every app: who changes language or country does so once. */
  everywhere?: true;
};

/** Every setting there is, once, in the order of the page: what is felt most often comes first. */
export const questions: readonly Question[] = [
  choice('view', 'theme', ['crema', 'noche', 'contraste', 'baja', 'sistema']),
  choice('view', 'saturation', ['media', 'baja', 'gris']),
  choice('view', 'motion', ['sistema', 'nada', 'suave', 'completo']),
  choice('view', 'density', ['compacto', 'comodo', 'amplio']),
  choice('view', 'targets', ['normal', 'grande']),
  choice('view', 'images', ['mostrar', 'ocultar']),

  choice('sound', 'sound', ['apagado', 'suave', 'completo']),
  { setting: 'volume', part: 'sound', kind: 'level', options: [] },
  yesOrNo('sound', 'haptics'),

  choice('communication', 'tone', ['directo', 'calido', 'formal']),
  yesOrNo('communication', 'literal'),
  choice('communication', 'length', ['corto', 'normal', 'detallado']),
  choice('communication', 'format', ['texto', 'puntos', 'pasos']),
  choice('communication', 'learning', ['regla', 'ejemplo', 'imagen', 'hacer']),
  choice('communication', 'channel', ['texto', 'voz', 'senas', 'pictogramas']),
  yesOrNo('communication', 'toneTags'),

  yesOrNo('attention', 'oneStep'),
  choice('attention', 'chunk', ['3', '5', 'todo']),
  choice('attention', 'time', ['apagado', 'estimacion', 'temporizador']),
  choice('attention', 'hyperfocus', ['0', '30', '45', '60', '90']),
  yesOrNo('attention', 'focus'),
  yesOrNo('attention', 'singleKeys'),

  choice('reading', 'size', ['875', '100', '125', '150', '200']),
  choice('reading', 'font', ['atkinson', 'lexend', 'opendyslexic', 'sistema']),
  choice('reading', 'spacing', ['normal', 'amplio']),
  choice('reading', 'reading', ['estandar', 'facil']),
  yesOrNo('reading', 'ruler'),
  yesOrNo('reading', 'readAloud'),
  { ...choice('reading', 'language', ['es', 'en']), everywhere: true },
  { ...choice('reading', 'country', ['MX', 'ES', 'CO', 'AR', 'CL', 'PE', 'UY', 'EC', 'US', 'GB']), everywhere: true },
];

/** The question of a setting. Every setting has one: a test holds this list to the contract. */
export function questionOf(setting: Setting): Question {
  const question = questions.find((one) => one.setting === setting);
  if (!question) throw new Error(`No question asks for ${setting}`);
  return question;
}

/** What a control holds, back to what the profile holds. */
export function settingOf({ setting, kind }: Question, option: string): SomeSettings {
  const value = kind === 'switch' ? option === 'true' : kind === 'level' ? Number(option) : option;
  return { [setting]: value } as SomeSettings;
}

export function optionOf({ setting }: Question, settings: Settings): string {
  return String(settings[setting]);
}

function choice(part: Part, setting: Setting, options: readonly string[]): Question {
  return { setting, part, kind: 'choice', options };
}

function yesOrNo(part: Part, setting: Setting): Question {
  return { setting, part, kind: 'switch', options: ['true', 'false'] };
}
