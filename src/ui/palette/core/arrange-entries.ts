import { asksForHelp } from './asks-for-help.ts';
import { rank, type Searchable } from './rank.ts';

export type Kind = 'apps' | 'actions' | 'things';
export type Arrangeable = Searchable & {
  id: string;
  kind: Kind;
  /** Worth showing before anything is written: what can be done only if it says so, and the rest unless it says not. */
  isUsual?: boolean;
};

/** One group of the list, whole. */
export type Group<T> = { id: 'favourites' | 'recent' | Kind; entries: T[] };

type Wishes = {
  text: string;
  /** Ids of what was chosen last, the newest first. */
  recent: readonly string[];
  /** Ids of what the person keeps at hand, in their order. */
  favourites: readonly string[];
  /** The id of what leads to people who help. */
  help: string;
  /** What is written tells of a danger, though it uses none of the words for help. */
  isInDanger?: boolean;
};

const kinds: readonly Kind[] = ['apps', 'actions', 'things'];
const recentBonus = 1.5;
const favouriteBonus = 1;

/**
 * What the search shows, in groups: before anything is written what is at hand, and then what was found, its nearest group
 * first. Whoever asks for help finds help before everything else, whatever else is called like that.
 */
export function arrangeEntries<T extends Arrangeable>(entries: readonly T[], wishes: Wishes): Group<T>[] {
  const groups = wishes.text.trim() === '' ? atHand(entries, wishes) : found(entries, wishes);
  return groups.filter((group) => group.entries.length > 0);
}

function atHand<T extends Arrangeable>(entries: readonly T[], { favourites, recent }: Wishes): Group<T>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const kept = named(favourites);
  const last = named(recent).filter((entry) => !kept.includes(entry));
  const rest = entries.filter((entry) => !kept.includes(entry) && !last.includes(entry));
  return [
    { id: 'favourites', entries: kept },
    { id: 'recent', entries: last },
    ...kinds.map((kind) => ({
      id: kind,
      entries: rest.filter((entry) => entry.kind === kind && (entry.isUsual ?? kind !== 'actions')),
    })),
  ];
}

function found<T extends Arrangeable>(entries: readonly T[], { text, recent, favourites, help, isInDanger }: Wishes): Group<T>[] {
  const bonus = ({ id }: T) => (recent.includes(id) ? recentBonus : 0) + (favourites.includes(id) ? favouriteBonus : 0);
  const ranked = rank(entries, text)
    .map((one) => ({ entry: one.entry, score: one.score - bonus(one.entry) }))
    .sort((a, b) => a.score - b.score);
  const helping = isInDanger || asksForHelp(text) ? entries.find(({ id }) => id === help) : undefined;
  const all = helping
    ? [{ entry: helping, score: Number.NEGATIVE_INFINITY }, ...ranked.filter(({ entry }) => entry !== helping)]
    : ranked;
  const best = (kind: Kind) => all.findIndex(({ entry }) => entry.kind === kind);
  return kinds
    .filter((kind) => best(kind) >= 0)
    .sort((a, b) => best(a) - best(b))
    .map((kind) => ({ id: kind, entries: all.flatMap(({ entry }) => (entry.kind === kind ? entry : [])) }));
}
