/** Where a file stands in the house: which part, which slice of it, and what its folder promises. */
export type Place = {
  area: 'platform' | 'apps' | 'bots' | 'ui' | 'composition' | 'tests' | 'scripts' | 'data';
  /** The platform module, the app or the bot; elsewhere empty. */
  slice: string;
  isTest: boolean;
  /** Runs in the browser. */
  isBrowser: boolean;
  /** Promises to be pure: both sides may import it. */
  isCore: boolean;
};

const browserCompositions = ['src/web.tsx', 'src/installed.web.ts', 'src/bots.web.ts'];

/** Reads a path: `src/apps/chat/web/chat-page.tsx` is browser code of the app `chat`. */
export function placeOf(path: string): Place {
  const [root = '', second = '', third = '', ...rest] = path.split('/');
  const isTest = root === 'tests' || path.includes('/tests/');
  const outside = { slice: '', isTest, isBrowser: false, isCore: false };
  if (root === 'tests' || root === 'scripts') return { area: root, ...outside };
  if (root !== 'src') return { area: 'data', ...outside };

  if (second === 'platform' || second === 'apps' || second === 'bots') {
    return {
      area: second,
      slice: third,
      isTest,
      isBrowser: !isTest && rest[0] === 'web',
      isCore: !isTest && rest.includes('core'),
    };
  }
  if (second === 'ui') return { area: 'ui', slice: '', isTest, isBrowser: !isTest, isCore: path.includes('/core/') };
  return { area: 'composition', slice: '', isTest, isBrowser: browserCompositions.includes(path), isCore: false };
}
