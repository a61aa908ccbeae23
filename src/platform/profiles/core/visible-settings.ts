import type { Settings } from '../contract.ts';

/** The settings that are seen on any screen: what a browser may know before it knows who is there. */
export const visibleSettings = [
  'theme',
  'saturation',
  'motion',
  'density',
  'images',
  'size',
  'font',
  'spacing',
  'targets',
  'language',
] as const satisfies readonly (keyof Settings)[];

export type VisibleSettings = Pick<Settings, (typeof visibleSettings)[number]>;

/** Those, and whether pages open in focus mode: what the browser keeps between visits. */
export const keptSettings = [...visibleSettings, 'focus'] as const satisfies readonly (keyof Settings)[];

export type KeptSettings = Pick<Settings, (typeof keptSettings)[number]>;

/** How each is written on an element, where tokens.css and adaptations.css read it. */
export const lookAttributes: Record<keyof VisibleSettings, string> = {
  theme: 'data-theme',
  saturation: 'data-sat',
  motion: 'data-motion',
  density: 'data-density',
  images: 'data-deco',
  size: 'data-size',
  font: 'data-font',
  spacing: 'data-spacing',
  targets: 'data-targets',
  language: 'lang',
};
