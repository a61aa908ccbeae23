import { placeOf } from '../place.ts';
import { fileRule, importRule, type Rule } from '../rule.ts';
import { tower } from '../tower.ts';

/** The platform is a tower, so cycles between its modules cannot exist. */
export const towerOrder: Rule[] = [
  importRule('a platform module builds only on the ones below it', ({ from, target }) => {
    if (!('path' in target)) return undefined;
    const [here, there] = [placeOf(from.path), placeOf(target.path)];
    if (here.area !== 'platform' || there.area !== 'platform' || here.isTest) return undefined;
    const [own, other] = [tower.indexOf(here.slice), tower.indexOf(there.slice)];
    return other > own ? `${here.slice} stands below ${there.slice}` : undefined;
  }),
  fileRule('every platform module has its place in the tower', ({ path }) => {
    const { area, slice } = placeOf(path);
    return area === 'platform' && !tower.includes(slice) ? [` ${slice} is not in the tower`] : [];
  }),
];
