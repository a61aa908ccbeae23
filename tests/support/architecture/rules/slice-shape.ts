import type { House } from '../house.ts';
import { placeOf } from '../place.ts';
import { fileRule, type Rule } from '../rule.ts';

/** What every slice brings along. */
export const sliceShape: Rule[] = [
  {
    says: 'every app and bot has a README of at most 20 lines',
    breaches: (house) =>
      sliceRoots(house).flatMap((root) => {
        const readme = house.files.find(({ path }) => path === `${root}/README.md`);
        if (!readme) return [`${root} has no README.md`];
        return readme.lines > 20 ? [`${readme.path} has ${readme.lines} lines`] : [];
      }),
  },
  {
    says: 'words come in Spanish and in English, side by side',
    breaches: (house) =>
      house.files.flatMap(({ path }) => {
        const twin = path.replace(/(\/|\.)es\.json$/, '$1en.json');
        return twin === path || house.has(twin) ? [] : [`${path} has no ${twin}`];
      }),
  },
  fileRule('only a store asks the database: a route or a use case holds no SQL', ({ path, code }) => {
    const { area, isTest } = placeOf(path);
    if (isTest || (area !== 'apps' && area !== 'bots') || /-store\.ts$|\/tables\.ts$/.test(path)) return [];
    return /\b(sql`|pool\.query\()/.test(code) ? [' holds SQL'] : [];
  }),
];

function sliceRoots(house: House): string[] {
  return house.files.flatMap(({ path }) => /^(src\/(?:apps|bots)\/[^/]+)\/(?:app|bot)\.ts$/.exec(path)?.[1] ?? []);
}
