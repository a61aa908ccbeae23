import type { Settings } from '../contract.ts';

/** How many things a list or a plan shows at once (a11y/A8); `Infinity` for all. */
export function chunkOf({ chunk }: Pick<Settings, 'chunk'>): number {
  return chunk === 'todo' ? Number.POSITIVE_INFINITY : Number(chunk);
}
