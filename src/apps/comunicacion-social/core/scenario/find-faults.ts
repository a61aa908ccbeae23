import { type FaultKey, listFaults } from './list-faults.ts';
import type { Scenario } from './scenario.ts';

const sentences: Record<FaultKey, string> = {
  'levels-not-rising': 'The levels do not get harder one by one',
  'promised-not-practised': '"{skill}" is promised and not practised',
  'no-such-step': '"{to}" is no node',
  'goes-back': '"{step}" goes back to "{to}"',
  'too-many-ways': 'more than {most} ways through',
  'not-reached': '"{step}" cannot be reached',
  'turn-count': '"{path}" has {count} turns, not {fewest} to {most}',
  'stray-skill': '"{step}" looks at "{skill}", which its turn does not practise',
  'never-opens': '"{step}" has a way to "{to}" that nothing opens',
  'ways-same-place': '"{step}" has ways that all lead to the same place',
};

/** What keeps a situation from being practised, in sentences for whoever writes one in a file. None: it can be practised whole. */
export function findFaults(scenario: Scenario): string[] {
  return listFaults(scenario).map(({ key, params, at }) => {
    const level = scenario.levels[Number(at.split('.')[1])];
    const sentence = sentences[key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name]));
    return key === 'levels-not-rising' ? sentence : `Level ${level?.difficulty}: ${sentence}`;
  });
}
