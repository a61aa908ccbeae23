import type { Level, Node } from './scenario.ts';

/** A way through a level: the nodes in order, from its start to an end. */
export type Path = readonly string[];

/** Where each reply at a node may lead, once each, in the order in which the ways are tried. */
export function leadsTo({ turn }: Node): string[] {
  return turn ? [...new Set([...turn.ways.map(({ to }) => to), turn.otherwise])] : [];
}

/** Why a level cannot be walked, and where. */
export type Unwalkable =
  | { key: 'no-such-step'; to: string; step: string }
  | { key: 'goes-back'; step: string; to: string }
  | { key: 'too-many-ways'; most: number };

/**
 * Every way through a level. A level that comes back to where it was has no end in sight, and one may have so many ways that nobody can
 * read them: both are told instead of walked.
 */
export function walkLevel(level: Level, most = 2000): { paths: Path[] } | { fault: Unwalkable } {
  const paths: Path[] = [];
  const waiting: Path[] = [[level.start]];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const at = path.at(-1) as string;
    const node = level.nodes[at];
    if (!node) return { fault: { key: 'no-such-step', step: path.at(-2) ?? at, to: at } };
    const next = leadsTo(node);
    if (next.length === 0) paths.push(path);
    for (const to of next) {
      if (path.includes(to)) return { fault: { key: 'goes-back', step: at, to } };
      waiting.push([...path, to]);
    }
    if (paths.length > most) return { fault: { key: 'too-many-ways', most } };
  }
  return { paths };
}
