import type { House } from '../house.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** One more bot is one more slice: nothing that is there knows which ones are installed. */
export const unnamedBots: Rule[] = [
  {
    says: 'ui, apps and the platform name no bot: they learn of each from its nameplate or its spec',
    breaches: (house) => {
      const slugs = installedBots(house);
      return house.files
        .filter(({ path }) => mustNotKnow(path))
        .flatMap(({ path, code }) => namedIn(code, slugs).map(({ slug, line }) => `${path}:${line} names the bot ${slug}`));
    },
  },
];

function installedBots(house: House): string[] {
  return house.files.flatMap(({ path }) => /^src\/bots\/([^/]+)\/bot\.ts$/.exec(path)?.[1] ?? []);
}

function mustNotKnow(path: string): boolean {
  const { area, isTest } = placeOf(path);
  return !isTest && (area === 'ui' || area === 'apps' || area === 'platform') && /\.tsx?$/.test(path);
}

/** As a text of its own or as part of an address; a bot may be called like any other word. */
function namedIn(code: string, slugs: readonly string[]): { slug: string; line: number }[] {
  return slugs.flatMap((slug) =>
    [...code.matchAll(new RegExp(`(?<=['"\`/])${slug}(?=['"\`/?#])`, 'g'))].map(({ index }) => ({
      slug,
      line: code.slice(0, index).split('\n').length,
    })),
  );
}
