import type { IconName } from '../primitives/icon-paths.ts';

/** Something that can be done on any page, by its button and by Alt and its letter. */
export type Tool = {
  id: string;
  letter: string;
  /** Where its button is: at hand in the frame, in the menus, or beside what it steers. */
  place: 'frame' | 'menu' | 'dock';
  icon: IconName;
  /** What its button says where there is little room. */
  name: string;
  /** What pressing it does now, in whole words. */
  act: string;
  isOn?: boolean;
  /** There is nothing for it to do now: its key is listed, and left alone. */
  isIdle?: boolean;
  /** Fetches what pressing it will need. */
  prepare?(): void;
  run(): void;
};

/** How the key of a tool is written for people. */
export function keyOf({ letter }: Pick<Tool, 'letter'>): string {
  return `Alt ${letter}`;
}

/** How the key of a tool, and any other that does the same, is written for `aria-keyshortcuts`. */
export function ariaKeyOf(tool: Pick<Tool, 'letter'> | undefined, ...others: string[]): string | undefined {
  return [...(tool ? [`Alt+${tool.letter}`] : []), ...others].join(' ') || undefined;
}
