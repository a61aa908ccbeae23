import type { Jurisdiction } from '../law/law.ts';
import { type Branch, branches } from './branches.ts';
import type { Concept, Place } from './concept.ts';
import everywhere from './concepts-both.json' with { type: 'json' };
import mexican from './concepts-mexico.json' with { type: 'json' };
import spanish from './concepts-spain.json' with { type: 'json' };

type Said = { id: string; branch?: string; say?: string[]; legal?: string[]; note?: string };
type Answered = Said & { articles: Place[]; elsewhere?: string };

/** The map of one country: what is said in both countries is written once, and each adds its own words and its articles. */
export function conceptsOf(jurisdiction: Jurisdiction): Concept[] {
  const shared = new Map<string, Said>(everywhere.map((said) => [said.id, said]));
  const answered: Answered[] = jurisdiction === 'ES' ? spanish : mexican;
  return answered.map((own) => joined(own, shared.get(own.id)));
}

function joined(own: Answered, shared: Said | undefined): Concept {
  const both = [shared, own].filter((said) => said !== undefined);
  const { elsewhere } = own;
  const note = own.note ?? shared?.note;
  return {
    id: own.id,
    branch: branchOf(own.id, own.branch ?? shared?.branch),
    say: both.flatMap(({ say = [] }) => say),
    legal: both.flatMap(({ legal = [] }) => legal),
    articles: own.articles,
    ...(elsewhere && { elsewhere }),
    ...(note && { note }),
  };
}

function branchOf(id: string, name: string | undefined): Branch {
  const known = branches.find((branch) => branch === name);
  if (!known) throw new Error(`The concept ${id} has no known branch`);
  return known;
}
