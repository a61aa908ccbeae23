import type { CrisisKind } from '../../contract.ts';
import type { Words } from '../read-words.ts';
import written from './circumstances.json' with { type: 'json' };
import { indexRules, scanRules } from './rule-index.ts';

/** How a message speaks, beside what it says: what it is about, when it was, whether it laughs; and at which words it shows. */
export type Circumstances = ReadonlyMap<string, number[]>;

const index = indexRules(
  written.rules.map(({ id, phrases }) => ({ id, kind: id, negatable: false, phrases, lists: written.lists })),
);
/** How many words away a circumstance still speaks of a phrase. */
const reach = 30;

const laughs = /[😂🤣😹😅😆🤭]/u;

/** Reads how a message speaks. */
export function readCircumstances(read: Words, text: string): Circumstances {
  const found = new Map<string, number[]>();
  const add = (id: string, at: number) => found.set(id, [...(found.get(id) ?? []), at].slice(-20));
  if (laughs.test(text)) add('laughing', read.words.length - 1);
  scanRules(index, read, ({ id }, start) => add(id, start));
  return found;
}

const firstPerson = new Set(
  'me mi yo mis conmigo i my myself me am quiero voy pienso tengo necesito deseo prefiero estoy quisiera puedo ganas'.split(' '),
);
const past =
  /^(?:quise|queria|intente|pense|pensaba|tuve|tenia|estuve|estaba|hice|hacia|cortaba|corte|tome|trague|llegue|sentia|era|fui|wanted|tried|thought|used|was|were|had|felt|wrote|hurt|escribi|ahorco|pegaba|golpeaba|violo|violaron|abuso|abusaba|toco|tocaba|beat|hit|raped|abused|touched|overdose|cut|quemaba|lastimaba|regale|deje)$/;

/** Phrases of every day for annoyance and shame. Only these can be a manner of speech. */
const manner = new Set(
  'morir morirme matar mato muero matarme tiro venas kms die kill dead muerta muerto colgar tirar corto cortarme balazo hang murder infarto end me'.split(
    ' ',
  ),
);

/**
 * Whether a phrase of danger stands by itself, is told as over, or is `light`: the words around it tell of somebody invented, of a
 * subject of work or study, or laugh. What is light decides nothing alone, and is never dropped: all the words are weighed with it.
 */
export function standing(
  kind: CrisisKind,
  words: string[],
  start: number,
  end: number,
  told: Circumstances,
): 'yes' | 'past' | 'light' {
  const has = (id: string) => told.get(id)?.some((at) => Math.abs(at - start) <= reach) ?? false;
  const phrase = words.slice(start, end);
  const isOwn = phrase.some((word) => firstPerson.has(word));
  if (has('fiction') && kind !== 'medical' && !has('own')) return 'light';
  if (has('topic') && !isOwn && kind !== 'someone-else' && kind !== 'minor-abuse') return 'light';
  if (has('saying')) return 'light';
  const isManner =
    (kind === 'ideation' || kind === 'plan' || kind === 'harm-to-others' || kind === 'violence') &&
    phrase.some((word) => manner.has(word));
  if (
    isManner &&
    !has('grave') &&
    !has('own') &&
    (has('laughing') || (has('mundane') && kind !== 'harm-to-others' && words.length <= reach))
  )
    return 'light';
  const isOver =
    has('long-ago') &&
    !has('back-again') &&
    (has('recovered') || words.slice(Math.max(0, start - 2), end).some((word) => past.test(word)));
  return isOver && kind !== 'someone-else' && kind !== 'harm-to-others' ? 'past' : 'yes';
}
