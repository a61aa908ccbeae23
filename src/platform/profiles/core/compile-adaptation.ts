import type { Settings } from '../contract.ts';

/** Everything the rest of the system needs to know of how a person functions. Pure data, compiled, never stored. */
export type Adaptation = {
  /** Attributes of `<html>`; tokens.css re-values itself under them and no component knows they exist. */
  ui: { theme: Settings['theme']; motion: Settings['motion']; size: Settings['size']; font: Settings['font'] };
  /** How whoever speaks to the person words things. */
  language: {
    locale: Settings['language'];
    tone: Settings['tone'];
    literal: boolean;
    length: Settings['length'];
    format: Settings['format'];
    /** Upper bounds for a free reply; guided texts are written to fit them. */
    maxSentences: number;
    maxWordsPerSentence: number;
  };
  interaction: { oneThingAtATime: boolean };
  sensory: { country: Settings['country'] };
};

const sentences = { corto: 4, normal: 8, detallado: 16 } as const;

/** Compiles the profile to an adaptation (DESIGN §6): one pure function, the only place where a setting gets its meaning. */
export function compileAdaptation(settings: Settings): Adaptation {
  return {
    ui: { theme: settings.theme, motion: settings.motion, size: settings.size, font: settings.font },
    language: {
      locale: settings.language,
      tone: settings.tone,
      literal: settings.literal,
      length: settings.length,
      format: settings.format,
      maxSentences: sentences[settings.length],
      maxWordsPerSentence: settings.length === 'detallado' ? 20 : 15,
    },
    interaction: { oneThingAtATime: settings.length === 'corto' },
    sensory: { country: settings.country },
  };
}
