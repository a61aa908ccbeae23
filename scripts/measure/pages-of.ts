import { readFileSync } from 'node:fs';
import { treeOf } from './process-figures.ts';

/** The processes that hold pages, of the browsers that this process started. */
export function pagesOf(pid: number): number[] {
  return treeOf(pid).filter((each) => {
    try {
      return readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('--type=renderer');
    } catch {
      return false;
    }
  });
}
