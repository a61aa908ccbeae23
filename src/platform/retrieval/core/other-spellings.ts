/** How a Spanish stem is also written before another vowel: `juez` and `juec` (jueces), `aplic` and `apliqu` (aplique), `proteg` and `protej` (proteja). */
export function otherSpellings(stem: string): string[] {
  if (stem.length < 3) return [];
  return changes.filter(([ending]) => stem.endsWith(ending)).map(([ending, other]) => stem.slice(0, -ending.length) + other);
}

const changes = [
  ['z', 'c'],
  ['c', 'z'],
  ['c', 'qu'],
  ['c', 'zc'],
  ['zc', 'c'],
  ['qu', 'c'],
  ['g', 'j'],
  ['j', 'g'],
] as const;
