import type { Settings, SomeSettings, Today } from '../contract.ts';
import { chunkOf } from './chunk-of.ts';
import { lighten } from './lighten.ts';

/** Everything the rest of the system needs to know of how a person functions. Pure data, compiled, never stored. */
export type Adaptation = {
  /** Attributes of `<html>`; tokens.css re-values itself under them and no component knows they exist. */
  ui: Pick<Settings, 'theme' | 'saturation' | 'motion' | 'density' | 'images' | 'size' | 'font' | 'spacing' | 'targets'>;
  /** How whoever speaks to the person words things. */
  language: {
    locale: Settings['language'];
    tone: Settings['tone'];
    literal: boolean;
    length: Settings['length'];
    format: Settings['format'];
    learning: Settings['learning'];
    reading: Settings['reading'];
    toneTags: boolean;
    /** Upper bounds for a free reply; guided texts are written to fit them. */
    maxSentences: number;
    maxWordsPerSentence: number;
  };
  interaction: {
    oneThingAtATime: boolean;
    channel: Settings['channel'];
    /** How many things a list or a plan shows at once; `Infinity` for all. */
    chunk: number;
    time: Settings['time'];
    hyperfocusMinutes: number;
    /** What the person said of today; `null` when they said nothing, so it may be asked. */
    energy: Today['energy'] | null;
    speech: Today['speech'] | null;
  };
  sensory: {
    country: Settings['country'];
    sound: Settings['sound'];
    volume: number;
    haptics: boolean;
    /** Today there is more noise and light than they can carry. */
    overloaded: boolean;
  };
};

const sentences = { corto: 4, normal: 8, detallado: 16 } as const;

/**
 * Compiles the profile to an adaptation (DESIGN §6): one pure function, the only place where a setting gets its meaning.
 * What was changed for one app wins over the rest, and how the person is today lightens both.
 */
export function compileAdaptation(settings: Settings, today: Today | null = null, override: SomeSettings = {}): Adaptation {
  const now = effectiveSettings(settings, today, override);
  const isEasy = now.reading === 'facil';
  return {
    ui: {
      theme: now.theme,
      saturation: now.saturation,
      motion: now.motion,
      density: now.density,
      images: now.images,
      size: now.size,
      font: now.font,
      spacing: now.spacing,
      targets: now.targets,
    },
    language: {
      locale: now.language,
      tone: now.tone,
      literal: now.literal,
      length: now.length,
      format: now.format,
      learning: now.learning,
      reading: now.reading,
      toneTags: now.toneTags,
      maxSentences: sentences[now.length],
      maxWordsPerSentence: isEasy ? 12 : now.length === 'detallado' ? 20 : 15,
    },
    interaction: {
      oneThingAtATime: now.oneStep,
      channel: now.channel,
      chunk: chunkOf(now),
      time: now.time,
      hyperfocusMinutes: Number(now.hyperfocus),
      energy: today?.energy ?? null,
      speech: today?.speech ?? null,
    },
    sensory: {
      country: now.country,
      sound: now.sound,
      volume: now.volume,
      haptics: now.haptics,
      overloaded: today?.load === 'alta',
    },
  };
}

/** The settings as they count now: the profile, what this app changes of it, and what today makes lighter. */
export function effectiveSettings(settings: Settings, today: Today | null = null, override: SomeSettings = {}): Settings {
  return lighten({ ...settings, ...override }, today);
}
