import { reader } from './reader.ts';

/** Reads one part of the page aloud, from its beginning; `volume` from 0 to 1, and 1 is the usual `pace`. Rejects when it cannot be downloaded. */
export async function readElement(element: HTMLElement, volume: number, pace = 1): Promise<void> {
  const { readableBlocks } = await import('./on-demand/readable-blocks.ts');
  reader.start(readableBlocks(element), 0, volume, pace);
}
