import { type Region, sayText } from './say-text.ts';
import type { Level } from './scenario.ts';
import { leadsTo } from './walk-level.ts';

export type MapStep = { label: string; state: 'done' | 'now' | 'later' };

/**
 * The map of turns: what both did, whose turn it is now, and how it goes on where the conversation takes its first way. What comes later
 * may come otherwise.
 */
export function mapTurns(level: Level, visited: readonly string[], region: Region): MapStep[] {
  const steps: MapStep[] = [];
  for (const [index, key] of visited.entries()) {
    const node = level.nodes[key];
    if (!node) continue;
    const isLast = index === visited.length - 1;
    steps.push({ label: sayText(node.map, region), state: isLast && !node.turn ? 'now' : 'done' });
    if (node.turn) steps.push({ label: sayText(node.turn.map, region), state: isLast ? 'now' : 'done' });
  }
  for (let node = level.nodes[visited.at(-1) ?? '']; node?.turn; ) {
    const next = level.nodes[node.turn.ways[0]?.to ?? node.turn.otherwise];
    if (!next) break;
    steps.push({ label: sayText(next.map, region), state: 'later' });
    if (next.turn) steps.push({ label: sayText(next.turn.map, region), state: 'later' });
    node = next;
  }
  return steps;
}

/** How many turns of the person are left at most from here. */
export function turnsLeft(level: Level, key: string): number {
  const node = level.nodes[key];
  if (!node?.turn) return 0;
  return 1 + Math.max(...leadsTo(node).map((to) => turnsLeft(level, to)));
}
