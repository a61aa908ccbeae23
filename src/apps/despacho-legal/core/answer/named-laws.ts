import names from '../law/law-names.json' with { type: 'json' };

/** The laws that a text names, each as the keys it may have: «Código Civil» is `CC` in Spain and `CCF` in Mexico. */
export function namedLaws(text: string): string[][] {
  return known.filter(({ shape }) => shape.test(text)).map(({ keys }) => keys);
}

const calls = names.flatMap(({ key, title, aliases }) =>
  [key, ...aliases, ...(/\d/.test(title) ? [] : [title])].map((name) => ({ key, name })),
);
const known = [...new Set(calls.map(({ name }) => name))].filter(isTelling).map((name) => ({
  keys: calls.filter((call) => call.name === name).map(({ key }) => key),
  shape: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, /\s/.test(name) ? 'iu' : 'u'),
}));

/** A word alone is a name if it is of capitals; `Constitución` is one too. Numbers are read as numbers. */
function isTelling(name: string): boolean {
  return /\s/.test(name) || name === 'Constitución' || /^[A-Z][A-Za-z]*[A-Z]\w*$/.test(name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
