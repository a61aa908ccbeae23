import { readWords } from '#platform/safety/core/read-words.ts';
import { isPlain } from '#platform/safety/core/rules.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import { screenMessage } from '#platform/safety/core/screen.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import names from '../law/law-names.json' with { type: 'json' };
import { namedLaw } from './named-law.ts';
import written from './outcome-rules.json' with { type: 'json' };
import { type WeighedOutcome, weighOutcome } from './weigh-outcome.ts';

/** `danger`: heard as one, and of which kind is not clear. */
export type PeopleFirst = 'arrest' | 'violence' | 'minor' | 'eviction' | 'crisis' | 'danger';
/** `harm`: heard as something that is not helped with, and of which kind is not clear. */
export type Refused = 'odds' | 'represent' | 'deceive' | 'hurt' | 'hide' | 'spy' | 'harm';
/** A kind of law that answers, and that is not loaded. */
export type LawKind = 'tax' | 'traffic' | 'consumer' | 'immigration' | 'municipal' | 'regional';

/** What to do with a question, before the law is searched. `because` names the words for it under `answer.outcomes`. */
export type Outcome =
  | { outcome: 'answer'; jurisdiction: Jurisdiction }
  | {
      outcome: 'not_found';
      because: 'other-country' | 'kind-not-loaded' | 'law-not-loaded' | 'not-here' | 'not-law';
      kind?: LawKind;
      law?: string;
    }
  | { outcome: 'handoff_human'; because: PeopleFirst }
  | { outcome: 'refuse'; because: Refused }
  /** Only the person can say of which country the law is meant. */
  | { outcome: 'ask'; because: 'no-country' | 'two-countries' };

type Asked = {
  question: string;
  jurisdiction?: Jurisdiction;
  /** Whom to call was shown before; only a danger to life is heard again. */
  sawPeople?: boolean;
  /** They were asked of which country, and said `jurisdiction`. */
  isDecided?: boolean;
  laws: readonly Pick<Law, 'key' | 'jurisdiction' | 'title'>[];
};

/**
 * Whether a question is answered, and if not, what is said instead. People come before law: who is in danger now is sent to people, whatever else the
 * question says. It does not look for an answer: that nothing was found is known only after a search.
 */
export function outcomeOf({ question, jurisdiction, laws, sawPeople, isDecided = false }: Asked): Outcome {
  const heard = hearRules(question);
  const weighed = weighOutcome(question, jurisdiction ?? 'ES', heard);
  const danger = peopleFirst.find((because) => heard.has(`people/${because}`));
  const isGrave = isCrisis(question);
  if (isGrave && (sawPeople || !danger)) return { outcome: 'handoff_human', because: 'crisis' };
  if (!sawPeople && (isGrave || isOutcome(weighed, 'handoff_human', danger)))
    return { outcome: 'handoff_human', because: danger ?? 'danger' };
  const refused = refusals.find((because) => heard.has(`refuse/${because}`));
  if (isOutcome(weighed, 'refuse', refused)) return { outcome: 'refuse', because: refused ?? 'harm' };
  return whichLaw({ question, heard, chosen: jurisdiction, isDecided, laws, weighed });
}

/** What a rule hears counts unless the other words speak clearly against it. */
function isOutcome(weighed: WeighedOutcome, wanted: 'handoff_human' | 'refuse', byRule: string | undefined): boolean {
  return weighed.likely === wanted || (byRule !== undefined && weighed.shares[wanted] > leastWithRule);
}

type Choice = Pick<Asked, 'question' | 'laws' | 'isDecided'> & {
  heard: Set<string>;
  chosen: Jurisdiction | undefined;
  weighed: WeighedOutcome;
};

function whichLaw({ question, heard, chosen, isDecided, laws, weighed }: Choice): Outcome {
  const named = (['ES', 'MX'] as const).filter((country) => heard.has(`country/${country}`));
  const isAbroad = heard.has('abroad') && weighed.shares.answer < clearAnswer;
  if (!isDecided && isTwo(named, chosen, isAbroad)) return { outcome: 'ask', because: 'two-countries' };
  if (!isDecided && isAbroad) return { outcome: 'not_found', because: 'other-country' };
  const jurisdiction = chosen ?? named[0];
  if (!jurisdiction) return { outcome: 'ask', because: 'no-country' };
  const ours = laws.filter((law) => law.jurisdiction === jurisdiction);
  const { isLoaded, missing } = namedLaw(question, jurisdiction, ours);
  if (missing) return { outcome: 'not_found', because: 'law-not-loaded', law: missing };
  const keys = new Set(ours.map(({ key }) => key));
  const kind = written.kinds.find(
    (each) => heard.has(`kind/${each.kind}`) && !each.holds[jurisdiction].some((key) => keys.has(key)),
  );
  if (kind && !isLoaded && weighed.shares.answer < clearAnswer)
    return { outcome: 'not_found', because: 'kind-not-loaded', kind: kind.kind as LawKind };
  // What is elsewhere was learnt beside the usual laws: where others are loaded, or one is named, it may be in them.
  if (!isLoaded && ours.every(({ key }) => usual.has(key))) {
    if (weighed.likely === 'aside') return { outcome: 'not_found', because: 'not-law' };
    if (weighed.likely === 'elsewhere') return { outcome: 'not_found', because: 'not-here' };
  }
  return { outcome: 'answer', jurisdiction };
}

function isTwo(named: readonly Jurisdiction[], chosen: Jurisdiction | undefined, isAbroad: boolean): boolean {
  return named.length > 1 || (named.length > 0 && isAbroad) || named.some((country) => chosen && country !== chosen);
}

const leastWithRule = 0.2;
/** From this share on, a question is for these laws, though it also speaks of taxes or of papers. */
const clearAnswer = 0.8;
const usual = new Set(names.map(({ key }) => key));
const peopleFirst: PeopleFirst[] = ['minor', 'violence', 'arrest', 'eviction'];
const refusals: Refused[] = ['hurt', 'spy', 'deceive', 'hide', 'represent', 'odds'];
/**
 * Danger to life, as the platform's screen reads it, where it is said outright. «¿Puedo irme yo?» or «si no le hago caso» mean other things in a question
 * about the law; and what the screen hears of violence is often over by the time somebody asks.
 */
const grave = new Set(['ideation', 'plan', 'self-harm', 'goodbye', 'medical']);

function isCrisis(question: string): boolean {
  const read = screenMessage(question, 'es');
  return read.level === 'crisis' && grave.has(read.kind) && (read.kind === 'medical' || isPlain(read.rule));
}

/** The names of the rules whose phrases a question has: `people/arrest`, `refuse/odds`, `country/MX`, `abroad`, `kind/tax`. */
export function hearRules(question: string): Set<string> {
  rules ??= compile();
  const heard = new Set<string>();
  scanRules(rules, readWords(question), ({ id }) => heard.add(id));
  return heard;
}

let rules: RuleIndex<string> | undefined;

function compile(): RuleIndex<string> {
  const { lists, people, refuse, countries, abroad, kinds } = written;
  const sources = [
    ...people.map(({ because, phrases }) => [`people/${because}`, phrases] as const),
    ...refuse.map(({ because, phrases }) => [`refuse/${because}`, phrases] as const),
    ...Object.entries(countries).map(([country, phrases]) => [`country/${country}`, phrases] as const),
    ['abroad', abroad] as const,
    ...kinds.map(({ kind, phrases }) => [`kind/${kind}`, phrases] as const),
  ];
  return indexRules(sources.map(([id, phrases]) => ({ id, kind: id, negatable: false, phrases: [...phrases], lists })));
}
