import type { CrisisKind, Screening } from '../../contract.ts';
import type { Words } from '../read-words.ts';
import { isPlain } from '../rules.ts';
import { findSigns, type Sign } from './find-signs.ts';
import { none } from './graver.ts';
import { weigh } from './weigh.ts';

/** Which matter first when a message holds several: what may kill in minutes comes before what hurts. */
const gravest: CrisisKind[] = [
  'medical',
  'plan',
  'goodbye',
  'self-harm',
  'ideation',
  'minor-abuse',
  'violence',
  'harm-to-others',
  'someone-else',
];

/**
 * What one text says, read alone. A plain phrase of danger decides by itself. A phrase that may mean other things, or none, is
 * danger when the weight of all the words says so too.
 */
export function readDanger(text: string): Screening {
  const signs = findSigns(text);
  const { read, past, hard } = signs;
  const danger = outermost(signs.danger);
  const weight = weigh(signs);
  const plain = danger.filter(({ id, isLight }) => isPlain(id) && !isLight);
  if (plain.length > 0 || (weight.isDanger && danger.length > 0)) {
    const counted = weight.isDanger ? danger : plain;
    const worst = counted.toSorted((one, other) => gravest.indexOf(one.kind) - gravest.indexOf(other.kind))[0];
    if (worst) return { level: 'crisis', kind: worst.kind, rule: worst.id, words: phrasesOf(text, read, counted) };
  }
  if (weight.isDanger)
    return { level: 'crisis', kind: 'ideation', rule: 'weights/danger', words: wordsAt(text, read, weight.heaviest) };
  const asks = weight.mayBeDanger ? { asks: true } : {};
  const found = past ?? hard;
  const kind = past ? 'past' : (hard?.kind ?? 'low-mood');
  if (found) return { level: 'distress', kind, rule: found.id, words: phrasesOf(text, read, [found]), ...asks };
  if (!weight.isHard && !weight.mayBeDanger) return none;
  const rule = weight.mayBeDanger ? 'weights/asks' : 'weights/hard';
  return { level: 'distress', kind, rule, words: wordsAt(text, read, weight.heaviest), ...asks };
}

const isAboutOthers = new Set<CrisisKind>(['violence', 'minor-abuse', 'harm-to-others', 'someone-else']);

/** Without the phrases that are a part of one of another kind: "me amenaza con matarme" is no wish to die. */
function outermost(signs: Sign<CrisisKind>[]): Sign<CrisisKind>[] {
  return signs.filter(
    (inner) =>
      !signs.some(
        (outer) =>
          isAboutOthers.has(outer.kind) &&
          !outer.isLight &&
          outer.kind !== inner.kind &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}

/** The phrases as they were written, each once, the first ones first. */
function phrasesOf(text: string, { from, to }: Words, signs: Sign<string>[]): string[] {
  const phrases = signs
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(from[start], to[end - 1]));
  return [...new Set(phrases)].slice(0, 5);
}

function wordsAt(text: string, { from, to }: Words, places: number[]): string[] {
  return [...new Set(places.toSorted((one, other) => one - other).map((at) => text.slice(from[at], to[at])))];
}
