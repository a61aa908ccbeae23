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
 * What one text says, read alone. A plain phrase of danger decides by itself, unless everything around it speaks of
 * something else: then the person is asked in plain words. A phrase that may mean other things, or none, is danger when the
 * weight of all the words says so too.
 */
export function readDanger(text: string): Screening {
  const signs = findSigns(text);
  const { read, past, hard } = signs;
  const weight = weigh(signs);
  const plain = outermost(signs.danger.filter(isDecisive), signs.danger);
  const counted = weight.isDanger ? outermost(signs.danger, signs.danger) : weight.isElsewhere ? [] : plain;
  const worst = counted.toSorted((one, other) => gravest.indexOf(one.kind) - gravest.indexOf(other.kind))[0];
  if (worst) return { level: 'crisis', kind: worst.kind, rule: worst.id, words: phrasesOf(text, read, counted) };
  if (weight.isDanger)
    return { level: 'crisis', kind: 'ideation', rule: 'weights/danger', words: wordsAt(text, read, weight.heaviest) };
  const mayBe = weight.mayBeDanger || plain.length > 0;
  const asks = mayBe ? { asks: true } : {};
  const found = past ?? hard;
  const kind = past ? 'past' : (hard?.kind ?? 'low-mood');
  if (found) return { level: 'distress', kind, rule: found.id, words: phrasesOf(text, read, [found]), ...asks };
  if (!weight.isHard && !mayBe) return none;
  const rule = mayBe ? 'weights/asks' : 'weights/hard';
  return {
    level: 'distress',
    kind,
    rule,
    words: plain.length > 0 ? phrasesOf(text, read, plain) : wordsAt(text, read, weight.heaviest),
    ...asks,
  };
}

const isAboutOthers = new Set<CrisisKind>(['violence', 'minor-abuse', 'harm-to-others', 'someone-else']);

function isDecisive({ id, isLight }: Sign<CrisisKind>): boolean {
  return isPlain(id) && !isLight;
}

/** Each phrase, or the longer one of another kind that it is a part of: "me amenaza con matarme" is no wish to die. */
function outermost(some: Sign<CrisisKind>[], all: Sign<CrisisKind>[]): Sign<CrisisKind>[] {
  return some.map((inner) => {
    const outer = all.find(
      ({ kind, isLight, start, end }) =>
        isAboutOthers.has(kind) &&
        !isLight &&
        kind !== inner.kind &&
        start <= inner.start &&
        end >= inner.end &&
        end - start > inner.end - inner.start,
    );
    return outer ?? inner;
  });
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
