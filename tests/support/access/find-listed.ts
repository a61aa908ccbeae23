import fc from 'fast-check';
import type { Cast } from './a-cast.ts';
import { askAs } from './ask-as.ts';
import type { Route } from './described-routes.ts';
import type { BuildThing } from './made-of.ts';
import { things } from './things.ts';

/** What is Ana's: ids of hers and words of hers, none of which anybody else may ever be told. */
export type Belongings = { ids: string[]; cursors: string[] };

/** Makes one thing of each kind for her, and keeps what her own lists say of where they go on. */
export async function fillLists(
  cast: Cast,
  lists: Route[],
  kinds: Readonly<Record<string, BuildThing>> = things,
): Promise<Belongings> {
  const { ana, url } = cast;
  const ids = [ana.personId];
  for (const build of Object.values(kinds)) ids.push(...Object.values((await build(cast)).ids));
  const cursors: string[] = [];
  for (const { path, query } of lists) {
    if (!query.includes('limit')) continue;
    const { text } = await askAs(url, ana, 'GET', `${path}?limit=1`);
    const { next } = JSON.parse(text) as { next?: unknown };
    if (next != null) cursors.push(String(next));
  }
  return { ids, cursors };
}

/**
 * Asks the lists as somebody who has nothing to do with her, with so many random filters, also with the cursors of her own lists.
 * Says every list that told something of hers, and how many answers were answers at all (sec/S6).
 */
export async function findListed(
  cast: Cast,
  lists: Route[],
  { ids, cursors }: Belongings,
  times: number,
): Promise<{ found: string[]; answered: number }> {
  const { url, luis } = cast;
  const found = new Set<string>();
  let answered = 0;
  const asked = fc.record({
    route: fc.constantFrom(...lists),
    limit: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer()),
    at: fc.oneof(fc.constantFrom('', ...cursors, ...ids), fc.nat().map(String), fc.string({ maxLength: 40 })),
    word: fc.oneof(fc.constantFrom('es', 'chat', 'true', ...ids), fc.string({ maxLength: 40 })),
    chosen: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ route, limit, at, word, chosen }) => {
      const query = new URLSearchParams();
      for (const [index, name] of route.query.entries()) {
        if (chosen[index % chosen.length]) query.set(name, name === 'limit' ? String(limit) : isPlace(name) ? at : word);
      }
      const { status, text } = await askAs(url, luis, 'GET', `${route.path}?${query.toString()}`);
      if (status === 200) answered += 1;
      // What was asked comes back in no answer that is one; a problem may say it again.
      if (status >= 500) found.add(`${route.name}: ${status}`);
      if (status === 200 && ids.some((id) => text.includes(id))) found.add(`${route.name}: tells what is somebody else’s`);
    }),
    { numRuns: times },
  );
  return { found: [...found], answered };
}

const isPlace = (name: string): boolean => name === 'after' || name === 'before';

/** The lists that only ever find what belongs to whoever asks. */
export function listsOf(routes: Route[]): Route[] {
  return routes.filter(({ method, rights, params }) => method === 'GET' && rights.owner === 'self' && params.length === 0);
}
