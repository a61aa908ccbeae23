import { type Place, placeOf } from '../place.ts';
import { importRule, type Link, type Rule } from '../rule.ts';

/** Who may import whom, between the parts of the house. */
export const sliceBorders: Rule[] = [
  importRule('apps and bots never import each other, and only compositions know everything', ({ from, target }) => {
    if (!('path' in target)) return undefined;
    return crossing(placeOf(from.path), placeOf(target.path));
  }),
  importRule(
    'across slices imports begin with #, inside one they are relative, and always name the whole file',
    (link, house) => {
      if (!('path' in link.target)) return undefined;
      return (
        misspelt(link) ?? (house.has(link.target.path) || link.target.path.endsWith('.css') ? undefined : 'there is no such file')
      );
    },
  ),
];

function crossing(here: Place, there: Place): string | undefined {
  if (here.area === 'tests' || here.area === 'scripts' || here.area === 'composition') return undefined;
  if (there.area === 'composition') return here.isTest ? undefined : 'only compositions import compositions';
  if (there.area === 'tests') return here.isTest ? undefined : 'the product does not import its tests';
  if (there.area === 'platform' || there.area === 'data') return undefined;
  if (here.area === there.area && here.slice === there.slice) return undefined;
  if (there.area === 'ui') return here.isBrowser || here.isTest ? undefined : 'only browser code uses ui';
  return `${here.slice || here.area} may not know ${there.area}/${there.slice}`;
}

function misspelt({ from, imported: { specifier }, target }: Link): string | undefined {
  const [here, there] = [placeOf(from.path), placeOf('path' in target ? target.path : '')];
  if (!/\.(ts|tsx|mjs|json|css|woff2|svg)(\?\w+)?$/.test(specifier)) return 'the file has no ending';
  const isOwn = here.area === there.area && (here.area === 'platform' || here.slice === there.slice);
  const hasPrefix = there.area === 'platform' || there.area === 'ui' || there.area === 'tests';
  if (specifier.startsWith('#'))
    return isOwn && here.slice === there.slice && here.area !== 'tests' ? 'inside a slice imports are relative' : undefined;
  const isSlice = here.area === 'apps' || here.area === 'bots' || here.area === 'platform' || here.area === 'ui';
  return isSlice && hasPrefix && !isOwn ? 'across slices use the # prefix' : undefined;
}
