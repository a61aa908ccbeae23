import idioms from './idioms.json' with { type: 'json' };
import { normalise } from './normalise.ts';

const banned = Object.values(idioms)
  .flat()
  .map((idiom) => ({ idiom, words: ` ${normalise(idiom)} ` }));

/** The first saying in a text that a literal reader cannot read (a11y/C2), in either language; `undefined` when it has none. */
export function findIdiom(text: string): string | undefined {
  const said = ` ${normalise(text)} `;
  return banned.find(({ words }) => said.includes(words))?.idiom;
}
