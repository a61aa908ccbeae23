import { reader } from '../reader.ts';
import { type Block, readableBlocks } from './readable-blocks.ts';

const headHeight = 68;

/** Reads the page from where the person is: what they selected, or the first block in sight. */
export function readPage(volume: number): void {
  const main = document.querySelector('main');
  if (!main) return;
  const blocks = readableBlocks(main);
  reader.start(blocks, firstToRead(blocks), volume);
}

function firstToRead(blocks: readonly Block[]): number {
  const selection = document.getSelection();
  const chosen = selection && !selection.isCollapsed ? selection.getRangeAt(0).startContainer : undefined;
  const isAt = ({ element }: Block) => (chosen ? element.contains(chosen) : element.getBoundingClientRect().bottom > headHeight);
  return Math.max(0, chosen ? blocks.findLastIndex(isAt) : blocks.findIndex(isAt));
}
