import { placeOf } from '../place.ts';
import { fileRule, importRule, type Rule } from '../rule.ts';
import { tower } from '../tower.ts';
import { uiTower } from './ui-tower.ts';

/** The platform is a tower and so is `ui`, so circles between their modules and rooms cannot exist. */
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
  importRule('a room of ui builds only on the ones below it', ({ from, target }) => {
    const [here, there] = [roomOf(from.path), roomOf('path' in target ? target.path : '')];
    if (here === undefined || there === undefined) return undefined;
    return uiTower.indexOf(there) > uiTower.indexOf(here) ? `${here} stands below ${there}` : undefined;
  }),
  fileRule('every room of ui has its place in its tower', ({ path }) => {
    const room = roomOf(path);
    return room !== undefined && !uiTower.includes(room) ? [` ${room} has no place in the tower of ui`] : [];
  }),
];

/** The room of `ui` that a program is in; words, fonts and styles are used by their names and build on nothing. */
function roomOf(path: string): string | undefined {
  const { area, isTest } = placeOf(path);
  return area === 'ui' && !isTest && /\.tsx?$/.test(path) ? path.split('/')[2] : undefined;
}
